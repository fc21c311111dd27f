package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.privacy.ChainCheck;
import ca.learningpartners.mentorship.privacy.ChainFault;
import ca.learningpartners.mentorship.privacy.ChainHead;
import ca.learningpartners.mentorship.privacy.ChainOfActs;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.store.Store;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a check of the list of acts came to: where it ends, and what was tampered with. */
record ChainReport(long count, Optional<ChainHead> head, boolean anchored, List<ChainFault> faults) {

    /** Acts that are read at a time. */
    private static final int PAGE = 1_000;

    /** Checks the list from its first act to its last, a page in each read, so that nobody waits for it. */
    static ChainReport of(Store store, Optional<String> noted) {
        ChainCheck check = noted.map(ChainCheck::holding).orElseGet(ChainCheck::begin);
        long after = Long.MIN_VALUE;
        List<LinkedAct> page;
        do {
            long from = after;
            page = store.read(stores -> stores.audit().chain(from, PAGE));
            for (LinkedAct act : page) {
                check.next(act);
                after = act.seq();
            }
        } while (page.size() == PAGE);
        return new ChainReport(check.count(), check.head(), noted.isPresent(), check.faults());
    }

    /** A fingerprint somebody noted, as it was given. */
    static Optional<String> noted(String given) {
        Optional<String> noted =
                Optional.ofNullable(given).map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (noted.filter(text -> !ChainOfActs.isLink(text)).isPresent()) {
            throw Stop.usage("verify.no-head");
        }
        return noted;
    }

    boolean whole() {
        return faults.isEmpty();
    }

    void put(ObjectNode document) {
        ObjectNode acts = document.putObject("acts").put("ok", whole()).put("count", count);
        head.ifPresent(end -> acts.put("head", end.link()));
        if (anchored) {
            acts.put("headFound", faults.stream().noneMatch(fault -> fault.kind() == ChainFault.Kind.CUT));
        }
        ArrayNode found = acts.putArray("faults");
        faults.forEach(fault -> found.addObject()
                .put("fault", word(fault))
                .put("act", fault.from())
                .put("to", fault.to()));
    }

    void print(Console console) {
        Sentences sentences = console.sentences();
        faults.forEach(fault ->
                console.print(sentences.get("verify.acts." + word(fault), text(fault.from()), text(fault.to()))));
        if (whole()) {
            console.print(sentences.get("verify.acts", count));
        }
        head.ifPresent(end -> console.print(sentences.get("verify.head", text(end.count()), end.link())));
    }

    private static String word(ChainFault fault) {
        return fault.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
