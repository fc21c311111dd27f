package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.RunningTool;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks, and how they stand to everybody: written down here once more, by hand, so that the test does not
 * ask the program what the program should answer.
 *
 * @param id who that is in the program; null for those who are nobody there
 * @param everywhere how they stand to whoever is in the program
 * @param district what they coordinate; 0 for nothing
 * @param platform the district whose platform they look after; 0 for none
 */
record Onlooker(
        String name, @Nullable String id, Set<Standing> everywhere, int district, int platform, Browser browser) {

    private static final Set<Standing> NONE = EnumSet.noneOf(Standing.class);

    static List<Onlooker> in(RunningTool tool) {
        return List.of(
                person(tool, "nm-93-belanger-roy", Standing.MEMBER, 0, "sd93", "lucie.belanger-roy"),
                person(tool, "m-45-chow", Standing.MEMBER, 0, "sd45", "wei-lin.chow"),
                person(tool, "nm-93-kouakou", Standing.MEMBER, 0, "sd93", "mathurin.kouakou-levesque"),
                person(tool, "nm-27-lindqvist", Standing.MEMBER, 0, "sd27", "tessa.lindqvist"),
                person(tool, "lead-93-marchand", Standing.MEMBER, 93, "sd93", "etienne.marchand"),
                person(tool, "lead-45-fontaine", Standing.MEMBER, 45, "sd45", "ariel.fontaine"),
                person(tool, "office-whitford", Standing.OFFICE, 0, "office", "halcyon.whitford-ng"),
                person(tool, "evaluator", Standing.EVALUATOR, 0, "sd45", "late.joiner"),
                person(tool, "officer", Standing.PRIVACY_OFFICER, 0, "sd27", "newly.arrived"),
                person(tool, PlantedProgram.EINAR.value(), Standing.MEMBER, 0, "sd27", "einar.bjorkan"),
                person(tool, "lead-52-brandvold", Standing.MEMBER, 52, "sd52", "cornelia.brandvold"),
                nobody("administrator", EnumSet.of(Standing.ADMINISTRATOR), 0, tool.administrator()),
                nobody("platform of 93", NONE, 93, visitor(tool, "sd93", "odile.technicienne")),
                nobody("instructor and platform of 27", NONE, 27, visitor(tool, "sd27", "sam.okafor")),
                nobody("erased", NONE, 0, erased(tool)),
                nobody("signed out", NONE, 0, Browser.english()));
    }

    private static Onlooker nobody(String name, Set<Standing> everywhere, int platform, Browser browser) {
        return new Onlooker(name, null, everywhere, 0, platform, browser);
    }

    /** Siobhán was signed in when the Office erased her. */
    private static Browser erased(RunningTool tool) {
        Browser browser = tool.signedIn("sd45", "siobhan.oleary");
        tool.data().erasing().erase(new ParticipantId("nm-45-oleary"), new ParticipantId("officer"), RunningTool.NOW);
        return browser;
    }

    private static Onlooker person(
            RunningTool tool, String id, Standing standing, int district, String campus, String account) {
        Browser browser = tool.signedIn(campus, account);
        browser.open(tool.launch(campus, account).withLocale("en-CA"));
        return new Onlooker(id, id, EnumSet.of(Standing.MEMBER, standing), district, 0, browser);
    }

    private static Browser visitor(RunningTool tool, String campus, String account) {
        Browser browser = Browser.english();
        browser.open(tool.launch(campus, account));
        return browser;
    }

    /** Whether they ought to find it, or must not; empty where neither is asked. */
    Optional<Boolean> finds(Planted planted, RunningTool tool) {
        Set<Standing> standings = standings(planted, tool);
        standings.removeAll(planted.without());
        boolean some = standings.stream().anyMatch(planted.unasked()::contains);
        standings.removeAll(planted.unasked());
        boolean reads = standings.stream()
                .map(standing -> AccessMatrix.extent(planted.datum(), standing))
                .anyMatch(Extent::reads);
        return reads || !some ? Optional.of(reads) : Optional.empty();
    }

    private Set<Standing> standings(Planted planted, RunningTool tool) {
        Set<Standing> all = everywhere.isEmpty() ? EnumSet.noneOf(Standing.class) : EnumSet.copyOf(everywhere);
        if (planted.whose() instanceof Whose.Pair pair) {
            Pairing pairing = tool.store()
                    .read(stores -> stores.pairings().find(pair.id()))
                    .orElseThrow();
            addAs(all, is(pairing.mentee()) || is(pairing.mentor()), Standing.SELF);
            addAs(all, looksAfter(tool, pairing.mentee()), Standing.OWN_COORDINATOR);
            addAs(all, looksAfter(tool, pairing.mentor()), Standing.PARTNERS_COORDINATOR);
            addAs(all, keeps(tool, pairing.mentee()) || keeps(tool, pairing.mentor()), Standing.ADMINISTRATOR);
        } else if (planted.whose() instanceof Whose.Person person) {
            addAs(all, is(person.id()), Standing.SELF);
            addAs(all, looksAfter(tool, person.id()), Standing.OWN_COORDINATOR);
            addAs(all, keeps(tool, person.id()), Standing.ADMINISTRATOR);
            partners(tool, person.id()).forEach(partner -> {
                addAs(all, is(partner), Standing.PARTNER);
                addAs(all, looksAfter(tool, partner), Standing.PARTNERS_COORDINATOR);
            });
        }
        addAs(all, planted.invited().stream().anyMatch(this::is), Standing.INVITED);
        return all;
    }

    private static void addAs(Set<Standing> all, boolean so, Standing standing) {
        if (so) {
            all.add(standing);
        }
    }

    private static List<ParticipantId> partners(RunningTool tool, ParticipantId person) {
        return tool.store().read(stores -> stores.pairings().of(person)).stream()
                .map(pairing -> pairing.partnerOf(person))
                .toList();
    }

    private boolean is(ParticipantId person) {
        return person.value().equals(id);
    }

    private boolean looksAfter(RunningTool tool, ParticipantId person) {
        return isAtHome(tool, person, district);
    }

    private boolean keeps(RunningTool tool, ParticipantId person) {
        return isAtHome(tool, person, platform);
    }

    private static boolean isAtHome(RunningTool tool, ParticipantId person, int there) {
        return there > 0
                && tool.store()
                        .read(stores -> stores.participants().districtOf(person))
                        .filter(home -> home.value() == there)
                        .isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
