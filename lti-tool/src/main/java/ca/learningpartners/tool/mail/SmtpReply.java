package ca.learningpartners.tool.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a server's refusal means. 4xx asks to come again, 5xx does not (RFC 5321, section 4.2.1). */
final class SmtpReply {

    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    private SmtpReply() {}

    /**
     * @param connected whether the server still listens; if not, nobody knows whether it took the mail, and it goes
     *     again under the same message id
     */
    static NotCarried fault(MessagingException failed, boolean connected) {
        for (Exception e = failed; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException refused) {
                return ofMail("recipient", refused.getReturnCode(), failed);
            }
            if (e instanceof SMTPSenderFailedException refused) {
                return new NotCarried(NotCarried.Fault.SERVER, "sender-" + refused.getReturnCode(), failed);
            }
        }
        if (failed instanceof SMTPSendFailedException refused && connected && refused.getReturnCode() != CLOSING) {
            return ofMail("refused", refused.getReturnCode(), failed);
        }
        return new NotCarried(
                connected ? NotCarried.Fault.MAIL_FOR_NOW : NotCarried.Fault.SERVER,
                connected ? "not-taken" : NotCarried.LOST,
                failed);
    }

    private static NotCarried ofMail(String what, int code, MessagingException failed) {
        NotCarried.Fault fault = code >= PERMANENT ? NotCarried.Fault.MAIL : NotCarried.Fault.MAIL_FOR_NOW;
        return new NotCarried(fault, what + "-" + code, failed);
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
