package org.okr4j.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.NearestName;
import org.okr4j.core.Shown;

/** The profiles of this library. */
public final class ScoringProfiles {

    /**
     * {@code standard}: this library's own rules.
     *
     * <p>Progress is signed and not clamped; a score is progress held between 0 and 1. An objective is the weighted mean
     * of the targets that have a score; what is unknown is left out and lowers the coverage. Expected progress goes by
     * calendar days, the status by the gap (at most 0.10 on track, at most 0.25 at risk), the grade by 0.4 and 0.7,
     * where what was committed is green only at 1.
     */
    public static final ScoringProfile STANDARD =
            ScoringProfile.builder().name("standard").build();

    private static final Map<String, ScoringProfile> ALL = byName(List.of(STANDARD));

    private ScoringProfiles() {}

    /**
     * Returns the names of all profiles.
     *
     * @return the names, {@code standard} first
     */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Finds a profile by its name.
     *
     * @param name such as {@code standard}
     * @return the profile
     * @throws InvalidValueException if there is no such profile; the message names the nearest and all there are
     */
    public static ScoringProfile named(String name) {
        ScoringProfile profile = ALL.get(name);
        if (profile == null) {
            throw new InvalidValueException("No scoring profile is called " + Shown.quoted(name)
                    + NearestName.to(name, ALL.keySet())
                            .map(near -> ", did you mean " + Shown.quoted(near) + "?")
                            .orElse(".")
                    + " There are " + String.join(", ", ALL.keySet()));
        }
        return profile;
    }

    private static Map<String, ScoringProfile> byName(List<ScoringProfile> profiles) {
        Map<String, ScoringProfile> byName = new LinkedHashMap<>();
        profiles.forEach(profile -> byName.put(profile.name(), profile));
        return byName;
    }
}
