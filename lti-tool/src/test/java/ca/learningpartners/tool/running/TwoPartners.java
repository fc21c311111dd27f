package ca.learningpartners.tool.running;

import ca.learningpartners.mentorship.pairing.AnsweringOffer;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Lucie (SD93, mentee since 1 August 2026) and her mentor Wei-Lin (SD45), as they go through their two years. */
public final class TwoPartners {

    /** Lucie's id. */
    public static final String LUCIE = "nm-93-belanger-roy";

    private TwoPartners() {}

    /** Their partnership, once both have said yes. */
    public static Pairing begun(RunningTool tool) {
        Pairing offer = tool.pairingOf(LUCIE);
        for (ParticipantId partner : List.of(offer.mentee(), offer.mentor())) {
            tool.store()
                    .write(stores -> new AnsweringOffer(stores.pairings(), stores.audit())
                            .accept(
                                    new Actor(partner, List.of()),
                                    offer.id(),
                                    tool.clock().instant()));
        }
        return kept(tool, offer);
    }

    /** A partnership as it is kept now. */
    public static Pairing kept(RunningTool tool, Pairing pairing) {
        return tool.store().read(stores -> stores.pairings().find(pairing.id())).orElseThrow();
    }

    /** A browser in which Lucie has arrived, speaking English. */
    public static Browser lucie(RunningTool tool) {
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        lucie.open(tool.launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
        return lucie;
    }

    /** A browser in which Wei-Lin has arrived. */
    public static Browser weiLin(RunningTool tool) {
        return tool.signedIn("sd45", "wei-lin.chow");
    }

    /** What a form of that person must carry. */
    public static Map<String, String> token(RunningTool tool, Browser browser) {
        return Map.of("token", browser.open(tool.at("/privacy")).token());
    }

    /** Lets the time pass until a day. */
    public static void until(RunningTool tool, LocalDate day) {
        LocalDate today = LocalDate.now(tool.clock());
        tool.clock().advance(Duration.ofDays(ChronoUnit.DAYS.between(today, day)));
    }
}
