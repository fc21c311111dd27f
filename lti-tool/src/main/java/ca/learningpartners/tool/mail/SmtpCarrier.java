package ca.learningpartners.tool.mail;

import ca.learningpartners.tool.runtime.MailServer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands mail to a server by SMTP (RFC 5321, with RFC 3207, 4954 and 6531). */
final class SmtpCarrier implements Carrier {

    /** The library tells of every server that knows no SMTPUTF8; held here, so that it is not forgotten. */
    private static final Logger CHATTER = Logger.getLogger("org.eclipse.angus.mail.smtp");

    private static final String CONNECTING = "10000";
    private static final String ANSWERING = "30000";

    private final MailServer server;
    private final Session session;
    private final MailMaking making;

    SmtpCarrier(MailServer server) {
        CHATTER.setLevel(Level.WARNING);
        this.server = server;
        this.session = Session.getInstance(properties(server));
        this.making = new MailMaking(session, server.sender());
    }

    /** A password goes over a network only under TLS, and only to the server whose name is on the certificate. */
    private static Properties properties(MailServer server) {
        String protocol = server.encrypted() ? "smtps" : "smtp";
        Properties set = new Properties();
        set.setProperty("mail.transport.protocol", protocol);
        set.setProperty("mail.mime.allowutf8", "true");
        String prefix = "mail." + protocol + ".";
        set.setProperty(prefix + "auth", String.valueOf(server.login().isPresent()));
        set.setProperty(prefix + "starttls.enable", "true");
        set.setProperty(
                prefix + "starttls.required",
                String.valueOf(server.login().isPresent() && !server.encrypted() && !server.isHere()));
        set.setProperty(prefix + "ssl.checkserveridentity", "true");
        set.setProperty(prefix + "connectiontimeout", CONNECTING);
        set.setProperty(prefix + "timeout", ANSWERING);
        set.setProperty(prefix + "writetimeout", ANSWERING);
        set.setProperty(prefix + "quitwait", "false");
        return set;
    }

    @Override
    public Trip begin() throws NotCarried {
        try {
            SMTPTransport transport = (SMTPTransport) session.getTransport();
            transport.connect(
                    server.host(),
                    server.port(),
                    server.login().map(MailServer.Login::user).orElse(null),
                    server.login().map(MailServer.Login::password).orElse(null));
            return new SmtpTrip(transport);
        } catch (AuthenticationFailedException e) {
            throw new NotCarried(NotCarried.Fault.SERVER, "login-refused", e);
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException(e);
        } catch (MessagingException e) {
            throw new NotCarried(NotCarried.Fault.SERVER, "no-connection", e);
        }
    }

    private final class SmtpTrip implements Trip {

        private final SMTPTransport transport;

        SmtpTrip(SMTPTransport transport) {
            this.transport = transport;
        }

        @Override
        public void carry(Departure mail) throws NotCarried {
            MimeMessage message = making.message(mail);
            requireLetters(mail);
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                throw SmtpReply.fault(e, transport.isConnected());
            }
        }

        /** Letters beyond ASCII before the @ need a server that can hand them on (RFC 6531). */
        private void requireLetters(Departure mail) throws NotCarried {
            String box = mail.address().orElse("").replaceFirst("@[^@]*$", "");
            boolean plain = box.chars().allMatch(letter -> letter < 128);
            if (!plain && !transport.supportsExtension("SMTPUTF8")) {
                throw new NotCarried(NotCarried.Fault.MAIL, "no-smtputf8");
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // What was to be carried has been, or was said not to be.
                return;
            }
        }
    }
}
