package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;

/** What people of the past wrote, in few words; all of it is invented. */
final class Phrases {

    static final LocalText GATHERING = new LocalText("A day together", "Une journée ensemble");

    static final List<LocalText> VISITS = List.of(
            new LocalText(
                    "How schools and families plan together", "Comment les écoles et les familles planifient ensemble"),
            new LocalText("A board meeting, from the agenda on", "Une réunion du conseil, dès l’ordre du jour"),
            new LocalText(
                    "How small schools share specialists", "Comment de petites écoles partagent des spécialistes"),
            new LocalText(
                    "A day with the people who open the schools",
                    "Une journée avec celles et ceux qui ouvrent les écoles"));

    static final List<LocalText> ASKS = List.of(
            new LocalText(
                    "Who has been through this lately? Ten minutes on the phone would help.",
                    "Qui est passé par là récemment? Dix minutes au téléphone m’aideraient."),
            new LocalText(
                    "Is there a plan or a letter I could borrow from?",
                    "Y aurait-il un plan ou une lettre dont je pourrais m’inspirer?"),
            new LocalText(
                    "What would you do differently the second time?", "Que feriez-vous autrement la deuxième fois?"),
            new LocalText(
                    "How did you bring people along who had seen it fail before?",
                    "Comment avez-vous gagné l’appui de gens qui l’avaient déjà vu échouer?"));

    static final List<LocalText> REPLIES = List.of(
            new LocalText(
                    "Call me any afternoon; we did this last spring.",
                    "Appelez-moi un après-midi; nous l’avons fait au printemps."),
            new LocalText(
                    "I have sent you our outline. Take what fits.",
                    "Je vous ai envoyé notre canevas. Prenez-y ce qui vous convient."),
            new LocalText(
                    "We began with two schools. It was worth the patience.",
                    "Nous avons commencé par deux écoles. La patience a porté fruit."),
            new LocalText(
                    "Ask those who clean the building; they knew first.",
                    "Parlez au personnel d’entretien; il le savait avant tout le monde."));

    static final List<LocalText> WORDS = List.of(
            new LocalText(
                    "An hour that nobody else plans for me.", "Une heure que personne d’autre ne planifie pour moi."),
            new LocalText("Please no more forms.", "Plus de formulaires, s’il vous plaît."),
            new LocalText(
                    "The drive home is when I think it through.", "C’est sur le chemin du retour que j’y réfléchis."),
            new LocalText(
                    "Somebody who asks before they advise.", "Quelqu’un qui pose des questions avant de conseiller."));

    static final List<LocalText> RESOURCES = List.of(
            new LocalText("First hundred days, on one page", "Les cent premiers jours, sur une page"),
            new LocalText("A calendar of what the year asks", "Le calendrier de ce que l’année demande"),
            new LocalText("Questions for a school visit", "Questions pour une visite d’école"),
            new LocalText(
                    "Writing to families when something happened",
                    "Écrire aux familles quand il s’est passé quelque chose"),
            new LocalText("Budget words in plain language", "Le budget en mots simples"),
            new LocalText("How to end a meeting early", "Finir une réunion plus tôt"));

    static final List<LocalText> ABOUT_RESOURCES = List.of(
            new LocalText(
                    "Whom to listen to, what to leave alone, and what to ask each week.",
                    "Qui écouter, à quoi ne pas toucher, et que demander chaque semaine."),
            new LocalText(
                    "Twelve months, with the two or three dates in each that cannot wait.",
                    "Douze mois et, pour chacun, les deux ou trois dates qui ne peuvent attendre."),
            new LocalText(
                    "Five questions for learners, five for staff, one for oneself.",
                    "Cinq questions pour les élèves, cinq pour le personnel, une pour soi."),
            new LocalText(
                    "What we know, what we do not know, when we write again.",
                    "Ce que nous savons, ce que nous ne savons pas, quand nous écrirons de nouveau."),
            new LocalText(
                    "Twenty words that trustees asked us to explain.",
                    "Vingt mots que des commissaires nous ont demandé d’expliquer."),
            new LocalText(
                    "Say at the start what has to be decided; stop once it is.",
                    "Dire au début ce qu’il faut décider; s’arrêter quand c’est fait."));

    static final LocalText PLAN = new LocalText(
            "Whether more of the new members are still in the profession after two years than of people outside of the"
                    + " program who began in the same school year.",
            "Si, après deux ans, plus de personnes du programme que d’autres qui ont commencé la même année scolaire sont"
                    + " encore dans la profession.");

    static final LocalText UNKNOWNS = new LocalText(
            "Of whom nobody knows is counted once as gone and once as there; the interval covers both.",
            "Qui demeure introuvable compte une fois comme parti, une fois comme présent; l’intervalle couvre les deux.");

    private static final List<LocalText> GOALS_OF_LEADERS = List.of(
            new LocalText(
                    "Visit every school before the winter break, and listen first.",
                    "Visiter chaque école avant les vacances d’hiver, et d’abord écouter."),
            new LocalText(
                    "Bring the budget to the board in words that families can follow.",
                    "Présenter au conseil un budget que les familles peuvent suivre."),
            new LocalText(
                    "Begin each leadership meeting with what learners told us.",
                    "Commencer chaque réunion de direction par ce que les élèves nous ont dit."),
            new LocalText(
                    "Find three hours a week that nobody can book.",
                    "Trouver trois heures par semaine que personne ne peut réserver."),
            new LocalText(
                    "Plan transitions together with the Nations whose children we teach.",
                    "Planifier les transitions avec les Nations dont nous accueillons les enfants."),
            new LocalText(
                    "Hand one decision a month to those whom it concerns.",
                    "Confier chaque mois une décision à celles et ceux qu’elle concerne."));

    private static final List<LocalText> GOALS_OF_TEACHERS = List.of(
            new LocalText(
                    "Three routines that run without me by November.",
                    "Trois routines qui marchent sans moi d’ici novembre."),
            new LocalText(
                    "Call every family once with good news.",
                    "Appeler chaque famille une fois avec une bonne nouvelle."),
            new LocalText(
                    "Plan one unit with a colleague from start to end.",
                    "Planifier une unité avec une ou un collègue, du début à la fin."),
            new LocalText(
                    "See two other classrooms, and ask what I did not see.",
                    "Voir deux autres classes, et demander ce que je n’ai pas vu."));

    private Phrases() {}

    static List<LocalText> goals(Program program) {
        return program.template().name().equals("ptmp") ? GOALS_OF_TEACHERS : GOALS_OF_LEADERS;
    }
}
