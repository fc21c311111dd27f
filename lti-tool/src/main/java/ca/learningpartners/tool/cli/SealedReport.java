package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.jdbi.SealedTexts;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.MasterKeyRotation;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a check of everything that is sealed came to.
 *
 * @param whole whether nothing is wrong as far as could be told
 * @param masterKeys whether they are at hand; without them nothing was opened
 */
record SealedReport(boolean whole, boolean masterKeys, SealedTexts.Findings findings) {

    private static final SealedTexts.Findings NONE = new SealedTexts.Findings(0, 0, List.of());

    /**
     * Opens everything.
     *
     * @param isCopy without its master keys nobody can tell of a copy whether it opens, and of the place itself it is a fault
     */
    static SealedReport of(DataFolder folder, Settings here, boolean isCopy) {
        boolean opens =
                new MasterKeyRotation(folder, here).masters().stream().allMatch(MasterKeyRotation.Master::isHere);
        if (!opens) {
            return new SealedReport(isCopy, false, NONE);
        }
        SealedTexts.Findings findings = DataFolder.sealedTexts().check(folder.database());
        return new SealedReport(findings.broken().isEmpty(), true, findings);
    }

    void put(ObjectNode document) {
        ObjectNode sealed = document.putObject("sealed")
                .put("ok", whole)
                .put("masterKeys", masterKeys)
                .put("opened", findings.opened())
                .put("forgotten", findings.forgotten());
        ArrayNode broken = sealed.putArray("broken");
        findings.broken()
                .forEach(each -> broken.addObject()
                        .put("table", each.table())
                        .put("column", each.column())
                        .put("row", each.row()));
    }

    void print(Console console) {
        Sentences sentences = console.sentences();
        console.print(
                masterKeys ? sentences.get("verify.sealed", findings.opened()) : sentences.get("verify.sealed-no-key"));
        if (findings.forgotten() > 0) {
            console.print(sentences.get("verify.forgotten", findings.forgotten()));
        }
        findings.broken()
                .forEach(
                        each -> console.print(sentences.get("verify.broken", each.table(), each.column(), each.row())));
    }
}
