package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.mail.Postman;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.PlatformProbe;
import ca.learningpartners.tool.platform.VaultClosed;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Looks for what would keep the tool from working: configuration, data folder, database, clock, each platform. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    /** Launches beyond this are refused, so a clock beyond it is wrong. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final Instant NOT_BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOT_AFTER = Instant.parse("2100-01-01T00:00:00Z");

    @ParentCommand
    private RootCommand root;

    private final ArrayNode checks = JsonNodeFactory.instance.arrayNode();
    private boolean healthy = true;

    @Override
    public Integer call() {
        try {
            Settings settings = root.settings();
            check("configuration", true, "doctor.configuration", settings.publicAddress(settings.port()));
            checkFolder(settings);
            checkClock();
            checkMail(settings);
            checkDatabase(settings);
        } catch (Stop stop) {
            check("configuration", false, stop.key(), stop.details());
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("ok", healthy);
        document.set("checks", checks);
        root.show(document, this::print);
        return healthy ? 0 : Stop.FAILED;
    }

    private void checkFolder(Settings settings) {
        Path folder = settings.data();
        if (Files.notExists(folder)) {
            if (settings.database().isEmpty()) {
                check("data-folder", false, "folder.missing", folder);
            }
            return;
        }
        try {
            Files.delete(Files.createTempFile(folder, "doctor", null));
            check("data-folder", true, "doctor.folder", folder);
        } catch (IOException e) {
            check("data-folder", false, "doctor.folder-failed", folder);
        }
    }

    private void checkClock() {
        Instant now = root.clock().instant();
        boolean plausible = now.isAfter(NOT_BEFORE) && now.isBefore(NOT_AFTER);
        check(
                "clock",
                plausible,
                plausible ? "doctor.clock" : "doctor.clock-failed",
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    private void checkMail(Settings settings) {
        if (settings.mailServer().isEmpty()) {
            check("mail", true, "doctor.no-mail");
            return;
        }
        MailServer server = settings.mailServer().get();
        Optional<String> problem = Postman.problem(server);
        if (problem.isEmpty()) {
            check("mail", true, "doctor.mail", server.host(), server.sender().value());
        } else {
            check("mail", false, "doctor.mail-failed." + problem.get(), server.host());
        }
    }

    private void checkDatabase(Settings settings) {
        Optional<Stop> missing = RootCommand.missing(settings);
        if (missing.isPresent()) {
            check("database", false, missing.get().key(), missing.get().details());
            return;
        }
        checkReaders(settings);
        List<Registration> platforms;
        try (DataFolder folder = DataFolder.open(settings, root.clock())) {
            platforms = folder.registrations().all();
            check("database", true, folder.database().isPostgres() ? "doctor.postgresql" : "doctor.sqlite");
            checkSecretKey(folder, settings);
            checkContentKeys(folder, settings);
        } catch (RuntimeException e) {
            check(
                    "database",
                    false,
                    "doctor.database-failed",
                    new Failures(root.console().sentences()).inWords(e));
            return;
        }
        PlatformProbe probe = root.probe();
        platforms.stream().filter(Registration::isActive).forEach(each -> checkPlatform(probe, each));
    }

    /** Making a secret key is left to the server: the doctor changes nothing. */
    private void checkSecretKey(DataFolder folder, Settings settings) {
        try {
            folder.checkVault();
            boolean given = settings.secretKey().isPresent();
            check("secret-key", true, given ? "doctor.secret-key-given" : "doctor.secret-key");
        } catch (VaultClosed closed) {
            check("secret-key", false, Failures.key(closed), closed.what());
        }
    }

    private void checkContentKeys(DataFolder folder, Settings settings) {
        try {
            folder.requireContentKeys();
            boolean given = !settings.contentKeys().isEmpty();
            check("content-keys", true, given ? "doctor.content-keys-given" : "doctor.content-keys");
        } catch (VaultClosed closed) {
            check("content-keys", false, Failures.key(closed), closed.what());
        }
    }

    /** A warning only: perhaps the other accounts of this machine are the same person's. */
    private void checkReaders(Settings settings) {
        Database.file(settings.databaseUrl())
                .filter(file -> lets(file, PosixFilePermission.OTHERS_READ))
                .filter(file -> lets(file.getParent(), PosixFilePermission.OTHERS_EXECUTE))
                .ifPresent(file -> checks.addObject()
                        .put("name", "permissions")
                        .put("ok", true)
                        .put("warning", true)
                        .put("detail", root.console().sentences().get("doctor.readable")));
    }

    private static boolean lets(Path file, PosixFilePermission permission) {
        try {
            return Files.getPosixFilePermissions(file).contains(permission);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void checkPlatform(PlatformProbe probe, Registration platform) {
        PlatformProbe.Finding finding = probe.probe(platform);
        String name = "platform " + platform.id();
        if (!finding.ok()) {
            check(name, false, "platform.test-failed", platform.name(), finding.problem());
            return;
        }
        check(
                name,
                true,
                "platform.test-passed",
                platform.name(),
                finding.keys().size());
        finding.skew()
                .filter(skew -> skew.abs().compareTo(SKEW) > 0)
                .ifPresent(skew -> check(name, false, "doctor.skew", platform.name(), skew.toSeconds()));
    }

    private void check(String name, boolean ok, String key, Object... details) {
        healthy &= ok;
        checks.addObject()
                .put("name", name)
                .put("ok", ok)
                .put("detail", root.console().sentences().get(key, details));
    }

    private static String mark(JsonNode check) {
        if (check.path("warning").asBoolean()) {
            return "! ";
        }
        return check.path("ok").asBoolean() ? "✓ " : "✗ ";
    }

    private void print() {
        checks.forEach(each -> root.console()
                .print(mark(each)
                        + each.path("name").asText() + ": "
                        + each.path("detail").asText()));
    }
}
