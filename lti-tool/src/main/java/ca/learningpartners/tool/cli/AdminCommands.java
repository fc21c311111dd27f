package ca.learningpartners.tool.cli;

import ca.learningpartners.tool.admin.AdminLinkStore;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What the administrator of the machine can hand out. */
@Command(name = "admin")
final class AdminCommands {

    @ParentCommand
    private RootCommand root;

    @Command(name = "link")
    int link() {
        Instant now = root.clock().instant();
        Links links = new Links(root);
        String secret = root.inFolder(folder -> new AdminLinkStore(folder.database()).add(now));
        links.show("/admin/enter/" + secret, now.plus(AdminLinkStore.LIFETIME), "admin.link");
        return 0;
    }
}
