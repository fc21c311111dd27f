package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.text.Kept;

/** Identifies a report that is made by itself. */
record PlanId(String value) {

    PlanId {
        value = Kept.id("report plan id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
