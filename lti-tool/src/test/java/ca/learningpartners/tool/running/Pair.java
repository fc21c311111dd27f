package ca.learningpartners.tool.running;

import ca.learningpartners.mentorship.pairing.Pairing;

/**
 * A mentee of district 93 who reads French and her mentor of district 45 who reads English, both signed in, the offer
 * between them accepted by both.
 */
public record Pair(RunningTool tool, Pairing pairing, Browser lucie, Browser weiLin) {

    /** The two, in a tool where everybody is matched. */
    public static Pair begun(RunningTool tool) {
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = Browser.french();
        tool.arrive(lucie, "sd93", "lucie.belanger-roy");
        lucie.open(tool.launch("sd93", "lucie.belanger-roy").withLocale("fr-CA"));
        Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
        weiLin.open(tool.launch("sd45", "wei-lin.chow").withLocale("en-CA"));
        Pair pair = new Pair(tool, pairing, lucie, weiLin);
        pair.accept(lucie);
        pair.accept(weiLin);
        return pair;
    }

    private void accept(Browser browser) {
        Page page = browser.open(at(""));
        if (page.hasForm("/acceptance")) {
            browser.submit(page, "/acceptance");
        }
    }

    /** An address of the partnership. */
    public String at(String path) {
        return tool.at("/pairings/" + pairing.id() + path);
    }
}
