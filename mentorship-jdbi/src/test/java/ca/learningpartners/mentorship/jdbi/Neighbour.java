package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Another process on the same database. It saves districts 1, 2, 3, … each in a transaction of its own and says each
 * number once the write is acknowledged, or begins one write and never ends it.
 */
final class Neighbour implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;

    private Neighbour(Process process) {
        this.process = process;
        this.says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Neighbour writing(String url, int from, int to) throws IOException {
        return start(url, Integer.toString(from), Integer.toString(to));
    }

    static Neighbour holdingAWrite(String url) throws IOException {
        return start(url);
    }

    /** The next thing it says, or null once it has ended. */
    String hear() throws IOException {
        return says.readLine();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        // Through its handle, so that what it said before can still be heard.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Neighbour start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Neighbour.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Neighbour(builder.start());
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (JdbiStore store = JdbiStore.open(arguments[0])) {
            if (arguments.length == 1) {
                store.write(Neighbour::saveAndWaitForever);
            }
            for (int number = Integer.parseInt(arguments[1]); number <= Integer.parseInt(arguments[2]); number++) {
                int next = number;
                store.write(stores -> save(stores, next));
                System.out.println(number);
            }
        }
    }

    /** Reads before it writes: a transaction that asks for the write lock only then fails beside another writer. */
    private static boolean save(Stores stores, int number) {
        stores.districts().find(new DistrictNumber(number));
        stores.districts().save(new District(new DistrictNumber(number), "District " + number, null, null));
        stores.audit().add(new Act("neighbour", "district-saved", Integer.toString(number), Instant.EPOCH));
        return true;
    }

    private static boolean saveAndWaitForever(Stores stores) {
        save(stores, 999);
        System.out.println("writing");
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
