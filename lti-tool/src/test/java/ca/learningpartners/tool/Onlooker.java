package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.RunningTool;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who looks, and how they stand to everybody: written down here once more, by hand, so that the test does not
 * ask the program what the program should answer.
 *
 * @param id who that is in the program; null for those who are nobody there
 * @param everywhere how they stand to whoever is in the program
 * @param district what they coordinate; 0 for nothing
 */
record Onlooker(String name, String id, Set<Standing> everywhere, int district, Browser browser) {

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
                new Onlooker("administrator", null, EnumSet.of(Standing.ADMINISTRATOR), 0, tool.administrator()),
                new Onlooker("platform", null, EnumSet.of(Standing.ADMINISTRATOR), 0, technician(tool)),
                new Onlooker("signed out", null, EnumSet.noneOf(Standing.class), 0, Browser.english()));
    }

    private static Onlooker person(
            RunningTool tool, String id, Standing standing, int district, String campus, String account) {
        Browser browser = tool.signedIn(campus, account);
        browser.open(tool.launch(campus, account).withLocale("en-CA"));
        return new Onlooker(id, id, EnumSet.of(Standing.MEMBER, standing), district, browser);
    }

    private static Browser technician(RunningTool tool) {
        Browser browser = Browser.english();
        browser.open(tool.launch("sd93", "odile.technicienne"));
        return browser;
    }

    /** How much the matrix lets them see of it. */
    Extent extent(Planted planted, RunningTool tool) {
        return standings(planted, tool).stream()
                .map(standing -> AccessMatrix.extent(planted.datum(), standing))
                .max(Comparator.naturalOrder())
                .orElse(Extent.NOTHING);
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
        } else if (planted.whose() instanceof Whose.Person person) {
            addAs(all, is(person.id()), Standing.SELF);
            addAs(all, looksAfter(tool, person.id()), Standing.OWN_COORDINATOR);
            partners(tool, person.id()).forEach(partner -> {
                addAs(all, is(partner), Standing.PARTNER);
                addAs(all, looksAfter(tool, partner), Standing.PARTNERS_COORDINATOR);
            });
        }
        addAs(all, planted.invited() && is(PlantedProgram.MATHURIN), Standing.INVITED);
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
        return Optional.of(district)
                .filter(number -> number > 0)
                .flatMap(number -> tool.store()
                        .read(stores -> stores.participants().districtOf(person))
                        .filter(home -> home.value() == number))
                .isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
