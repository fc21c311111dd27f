package ca.learningpartners.lti.registration;

class InMemoryRegistrationsTest extends RegistrationsContract {
    @Override
    protected Registrations registrations() {
        return new InMemoryRegistrations();
    }
}
