package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.text.Sha256;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;

/** One of the makers adds a file to what is written in a language, or takes it off. Both make the next version. */
public final class AddingFile {

    private final MakingResource making;
    private final Resources resources;
    private final Files files;

    public AddingFile(MakingResource making, Resources resources, Files files) {
        this.making = making;
        this.resources = resources;
        this.files = files;
    }

    /**
     * Adds a file that was {@linkplain Examined looked at}. Sending the same one again keeps one.
     *
     * @param most how many bytes the files of a program may have in all
     * @throws RefusedException as {@link MakingResource#write} does; {@code resource-file-needs-words} if nothing is
     *     written in that language; {@code file-no-room} if the program's files would be too many
     */
    public Version add(
            Actor actor,
            ResourceId id,
            int base,
            Side side,
            Language language,
            FileId file,
            Examined examined,
            byte[] content,
            long most,
            Instant at) {
        making.requireStanding(actor, id, side);
        Content before = written(id, language);
        KeptFile fresh = new KeptFile(
                file,
                id,
                examined.name(),
                examined.kind(),
                content.length,
                Sha256.of(content),
                new Fact(actor.id(), at));
        if (files.find(file).isEmpty() && !files.add(fresh, content, most)) {
            throw new RefusedException("file-no-room", most / 1024 / 1024);
        }
        return making.write(actor, id, base, side, before.with(language, file), at);
    }

    /** Takes the file off; earlier versions keep it. */
    public Version takeOff(Actor actor, ResourceId id, int base, Side side, Language language, Instant at) {
        making.requireStanding(actor, id, side);
        return making.write(actor, id, base, side, written(id, language).with(language, null), at);
    }

    private Content written(ResourceId id, Language language) {
        Content content = resources.newest(id).orElseThrow().content();
        if (content.in(language).isEmpty()) {
            throw new RefusedException("resource-file-needs-words");
        }
        return content;
    }
}
