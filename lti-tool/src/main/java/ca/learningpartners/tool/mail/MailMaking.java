package ca.learningpartners.tool.mail;

import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.tool.runtime.Messages;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Pattern;

/**
 * Writes a mail as it goes over the wire: its own stable id (RFC 5322), text and page side by side (RFC 2046), a word
 * to machines that a machine wrote it (RFC 3834), and one click to stop it (RFC 2369, RFC 8058).
 */
final class MailMaking {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int DOMAIN = IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES;
    private static final Pattern BOX = Pattern.compile(
            "[^\\p{Cc}\\s()<>\\[\\]:;@\\\\,\".]+(\\.[^\\p{Cc}\\s()<>\\[\\]:;@\\\\,\".]+)*|\"[^\\p{Cc}\"\\\\]+\"");

    private final Session session;
    private final EmailAddress sender;
    private final String domain;

    MailMaking(Session session, EmailAddress sender) {
        this.session = session;
        this.sender = sender;
        this.domain = sender.value().substring(sender.value().indexOf('@') + 1);
    }

    /** @throws NotCarried if nothing can be sent to the address, or none is known */
    MimeMessage message(Departure mail) throws NotCarried {
        String address = mail.address().orElseThrow(() -> new NotCarried(NotCarried.Fault.MAIL, "no-address"));
        InternetAddress to;
        try {
            to = reachable(address);
        } catch (MessagingException | IllegalArgumentException e) {
            throw new NotCarried(NotCarried.Fault.MAIL, "odd-address", e);
        }
        try {
            return message(mail, to);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotCarried(NotCarried.Fault.MAIL, "not-written", e);
        }
    }

    private MimeMessage message(Departure mail, InternetAddress to)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Named(session, "<" + mail.id() + "@" + IDN.toASCII(domain) + ">");
        InternetAddress from = reachable(sender.value());
        from.setPersonal(Messages.in(mail.locale()).get("product"), UTF_8);
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.at()));
        message.setContentLanguage(new String[] {mail.locale().toLanguageTag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.stop().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + mail.stop().get().toASCIIString() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(parts(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Departure mail) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(mail.text(), "text/plain; charset=utf-8"));
        parts.addBodyPart(part(mail.html(), "text/html; charset=utf-8"));
        if (mail.calendar().isPresent()) {
            Mail.Calendar calendar = mail.calendar().get();
            parts.addBodyPart(part(calendar.text(), "text/calendar; charset=utf-8; method=" + calendar.method()));
        }
        return parts;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    /**
     * The address as a server takes it: a box in plain or quoted words (RFC 5321, section 4.1.2), and a domain in
     * letters of its own as every server knows it (RFC 5891).
     */
    private static InternetAddress reachable(String address) throws MessagingException {
        int at = address.lastIndexOf('@');
        String box = address.substring(0, at);
        if (!BOX.matcher(box).matches()) {
            throw new AddressException("no such box can be");
        }
        InternetAddress one = new InternetAddress();
        one.setAddress(box + "@" + IDN.toASCII(address.substring(at + 1), DOMAIN));
        one.validate();
        return one;
    }

    /** A message whose id is ours, also after the library has put it in order. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
