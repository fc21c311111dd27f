package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

record InMemoryAppointments(InMemoryData data) implements Appointments {

    private static final Comparator<Appointment> BY_PERSON = Comparator.comparing(Appointment::participant)
            .thenComparing(Appointment::program)
            .thenComparing(Appointment::role)
            .thenComparing(Appointment::district, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public List<Appointment> of(ParticipantId participant) {
        return where(appointment -> appointment.participant().equals(participant));
    }

    @Override
    public List<Appointment> in(ProgramId program) {
        return where(appointment -> appointment.program().equals(program));
    }

    @Override
    public void add(Appointment appointment) {
        data.requireWritable();
        data.requireProgram(appointment.program());
        data.requireParticipant(appointment.participant());
        data.appointments.add(appointment);
    }

    private List<Appointment> where(Predicate<Appointment> condition) {
        return data.appointments.stream().filter(condition).sorted(BY_PERSON).toList();
    }
}
