package ca.learningpartners.lti.key;

class InMemoryToolKeysTest extends ToolKeysContract {
    @Override
    protected ToolKeys toolKeys() {
        return new InMemoryToolKeys();
    }
}
