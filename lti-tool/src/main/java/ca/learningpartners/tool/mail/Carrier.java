package ca.learningpartners.tool.mail;

/** What takes mails to where they are read. */
interface Carrier {

    /** Opens a way to the mail server, for several mails one after the other. */
    Trip begin() throws NotCarried;

    /** One connection to a mail server. */
    interface Trip extends AutoCloseable {

        /** Hands one mail over. Once this returns, the mail server has it. */
        void carry(Departure mail) throws NotCarried;

        @Override
        void close();
    }
}
