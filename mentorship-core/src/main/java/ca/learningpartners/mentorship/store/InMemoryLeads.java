package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.portrait.Lead;
import ca.learningpartners.mentorship.portrait.Leads;
import java.util.Optional;

record InMemoryLeads(InMemoryData data) implements Leads {

    @Override
    public Optional<Lead> of(DistrictNumber district) {
        return Optional.ofNullable(data.leads.get(district));
    }

    @Override
    public void appoint(Lead lead) {
        data.requireWritable();
        data.requireParticipant(lead.person());
        data.leads.put(lead.district(), lead);
    }

    @Override
    public void end(DistrictNumber district) {
        data.requireWritable();
        data.leads.remove(district);
    }
}
