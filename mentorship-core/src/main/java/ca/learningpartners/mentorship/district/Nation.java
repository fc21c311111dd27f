package ca.learningpartners.mentorship.district;

import java.util.List;

/**
 * A Nation or people, named as it names itself.
 *
 * @param otherNames what else it is found by (“Squamish” for Sḵwx̱wú7mesh), at most 20
 */
public record Nation(NationId id, String name, List<String> otherNames) {

    public Nation {
        Spellings spellings = Spellings.of("Nation", name, otherNames);
        name = spellings.name();
        otherNames = spellings.others();
    }
}
