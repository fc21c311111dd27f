/** LTI 1.3 Advantage for tools: registrations, keys, launches and services, without a web framework. */
module ca.learningpartners.lti {
    requires com.fasterxml.jackson.databind;
    requires com.nimbusds.jose.jwt;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;
    requires static org.jspecify;

    // httpclient5 uses it, and cannot say so: it is an automatic module.
    requires jdk.net;

    exports ca.learningpartners.lti.ags;
    exports ca.learningpartners.lti.deeplink;
    exports ca.learningpartners.lti.http;
    exports ca.learningpartners.lti;
    exports ca.learningpartners.lti.key;
    exports ca.learningpartners.lti.launch;
    exports ca.learningpartners.lti.nrps;
    exports ca.learningpartners.lti.person;
    exports ca.learningpartners.lti.registration;
    exports ca.learningpartners.lti.service;
}
