package ca.learningpartners.mentorship.store;

class InMemoryStoreTest extends StoreContract {

    @Override
    protected Store openEmpty() {
        return new InMemoryStore();
    }
}
