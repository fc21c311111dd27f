package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.fault.Faults;

/** Waits as long as a slow service takes. */
final class Slowness {

    private Slowness() {}

    static void of(Faults faults) {
        try {
            Thread.sleep(faults.slowness().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
