package ca.learningpartners.lti.registration;

class InMemoryDeploymentsTest extends DeploymentsContract {
    @Override
    protected Deployments deployments(Registration... registrations) {
        return new InMemoryDeployments();
    }
}
