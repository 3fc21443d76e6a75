package org.okr4j.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.okr4j.scoring.ScoringProfiles;
import picocli.CommandLine.Command;

/** Prints the names that {@code report --profile} takes. */
@Command(name = "profiles", description = "Prints the names of the scoring profiles.")
final class ProfilesCommand implements Callable<Integer> {
    private final Session session;

    ProfilesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        for (String name : ScoringProfiles.names()) {
            session.print(name);
        }
        return 0;
    }
}
