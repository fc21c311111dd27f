package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Displaced;
import ca.learningpartners.mentorship.matching.HardRule;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.Reasons;
import ca.learningpartners.mentorship.matching.WhyNot;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.SearchKey;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers “why not somebody else?” for one mentee of a run, from what the run was given. */
final class WhyReadModel {

    private final RunInput.Opened opened;
    private final MatchInputs inputs;
    private final Matched matched;
    private final ParticipantId mentee;

    WhyReadModel(RunInput.Opened opened, MatchInputs inputs, Matched matched, ParticipantId mentee) {
        this.opened = opened;
        this.inputs = inputs;
        this.matched = matched;
        this.mentee = mentee;
    }

    WhyPage page(String words, int wanted, Optional<ParticipantId> asked, Locale reader) {
        return new WhyPage(
                opened.program().value(),
                opened.gathered().program().title(),
                opened.run().id().value(),
                opened.roll().mentee(mentee),
                opened.sight().someone(mentee),
                proposed().map(pair -> new Comparison.Side(opened.sight().someone(pair.mentor()), pair.score())),
                words,
                MatchingPage.Part.page(choices(words, reader), wanted),
                asked.map(this::answer),
                opened.run().approval() == null,
                opened.run().policy().floor(),
                opened.run().proposal().worst());
    }

    private Optional<ProposedPair> proposed() {
        return opened.run().proposal().pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .findFirst();
    }

    private List<WhyPage.Choice> choices(String words, Locale reader) {
        String sought = SearchKey.of(words);
        Comparator<Object> letters = Collator.getInstance(reader);
        return opened.roll().mentors().stream()
                .filter(mentor -> opened.sight().touches(mentee, mentor))
                .map(this::choice)
                .filter(choice -> SearchKey.of(
                                choice.who().name() + " " + choice.who().district())
                        .contains(sought))
                .sorted(Comparator.comparingInt(
                                (WhyPage.Choice choice) -> choice.score().orElse(-1))
                        .reversed()
                        .thenComparing(choice -> choice.who().name(), letters))
                .toList();
    }

    private WhyPage.Choice choice(ParticipantId mentor) {
        return new WhyPage.Choice(
                opened.roll().mentor(mentor),
                opened.sight().someone(mentor),
                inputs.scores().score(mentee, mentor));
    }

    private WhyPage.Answer answer(ParticipantId mentor) {
        boolean proposed =
                proposed().filter(pair -> pair.mentor().equals(mentor)).isPresent();
        WhyNot why = matched.why(mentee, mentor);
        if (why instanceof WhyNot.Allowed allowed) {
            List<WhyPage.Loser> visible = allowed.displaced().stream()
                    .filter(each -> opened.sight().touches(each.mentee(), each.from()))
                    .map(this::loser)
                    .toList();
            return new WhyPage.Answer(
                    choice(mentor),
                    Optional.empty(),
                    allowed.regret(),
                    allowed.matchesLost(),
                    visible,
                    allowed.displaced().size() - visible.size(),
                    proposed);
        }
        String rule = ((WhyNot.Forbidden) why).predicate();
        return new WhyPage.Answer(choice(mentor), Optional.of(named(rule, mentor)), 0, 0, List.of(), 0, proposed);
    }

    private WhyPage.Loser loser(Displaced each) {
        return new WhyPage.Loser(
                opened.sight().someone(each.mentee()),
                opened.sight().someone(each.from()),
                Optional.ofNullable(each.to()).map(opened.sight()::someone),
                each.loss());
    }

    /** The kept scores say only that the pair was not allowed; the people’s data say which rule it is. */
    private String named(String rule, ParticipantId mentor) {
        if (!rule.equals(Reasons.NOT_LISTED)) {
            return rule;
        }
        if (inputs.scores().capacity(mentor) == 0) {
            return HardRule.NO_CAPACITY.code();
        }
        if (opened.gathered().cohort().termsOver().contains(mentor)) {
            return HardRule.MENTOR_TERM_OVER.code();
        }
        Optional<Mentee> one = opened.gathered().enrolled().stream()
                .filter(each -> each.id().equals(mentee))
                .findFirst();
        Optional<Mentor> other = opened.gathered().cohort().mentors().stream()
                .filter(each -> each.id().equals(mentor))
                .findFirst();
        return one.flatMap(here -> other.flatMap(
                        there -> Matching.refusal(here, there, opened.run().policy(), inputs.day())))
                .orElse(rule);
    }
}
