package ca.learningpartners.tool.steering;

/** How far the people of a district have come. */
public record Funnel(Mentees mentees, Mentors mentors) {

    static final Funnel NOBODY = new Funnel(Mentees.NONE, Mentors.NONE);

    /**
     * Those who are to be accompanied.
     *
     * @param entered by import or by a coordinator
     * @param arrived who have signed in once
     * @param answered who answered the first questions
     * @param paired who have a partner, or an offer of one
     */
    public record Mentees(int entered, int arrived, int answered, int paired) {

        static final Mentees NONE = new Mentees(0, 0, 0, 0);

        /** Those without a partner. */
        public int waiting() {
            return entered - paired;
        }

        Mentees and(Mentees other) {
            return new Mentees(
                    entered + other.entered, arrived + other.arrived, answered + other.answered, paired + other.paired);
        }
    }

    /**
     * Those who accompany.
     *
     * @param ready who have the years their district asks for and did the training
     * @param places how many more people those who are ready and available could accompany
     */
    public record Mentors(int entered, int arrived, int answered, int ready, int places, int paired) {

        static final Mentors NONE = new Mentors(0, 0, 0, 0, 0, 0);

        Mentors and(Mentors other) {
            return new Mentors(
                    entered + other.entered,
                    arrived + other.arrived,
                    answered + other.answered,
                    ready + other.ready,
                    places + other.places,
                    paired + other.paired);
        }
    }

    Funnel and(Funnel other) {
        return new Funnel(mentees.and(other.mentees), mentors.and(other.mentors));
    }
}
