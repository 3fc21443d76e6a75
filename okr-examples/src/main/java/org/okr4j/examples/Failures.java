package org.okr4j.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.okr4j.core.NearestName;
import org.okr4j.core.Shown;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what failed in one line on standard error, after what was printed before, and chooses the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    static final int REFUSED = 2;
    private static final int DEFECT = 70;

    private final Writer out;
    private final PrintWriter err;

    Failures(Writer out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        return refused(why(e));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof RefusedException) {
            return refused(String.valueOf(e.getMessage()));
        }
        if (e instanceof IOException output) {
            return outputFailed(output);
        }
        e.printStackTrace(err);
        return DEFECT;
    }

    /** Prints what is not printed yet, and returns the exit code. */
    int finish(int exit) {
        try {
            out.flush();
            return exit;
        } catch (IOException e) {
            return outputFailed(e);
        }
    }

    /** Says that an input needs more memory than there is. */
    int tooLarge() {
        return refused("The input is too large for the memory of this run; java -Xmx gives more");
    }

    private int refused(String why) {
        int exit = finish(REFUSED);
        complain(why);
        return exit;
    }

    /** Whoever reads the output has seen enough, as {@code head} has; that is no failure. */
    private int outputFailed(IOException e) {
        String why = String.valueOf(e.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return 0;
        }
        complain("Writing failed: " + Shown.escaped(why));
        return REFUSED;
    }

    /** Says in one line what is wrong. */
    void complain(String why) {
        err.print("okr: " + why + '\n');
        err.flush();
    }

    private static String why(ParameterException e) {
        String command = e.getCommandLine().getCommandName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().get(0) instanceof OptionSpec option
                    ? option.longestName() + " needs a value, " + option.paramLabel()
                    : command + " needs a " + file(missing.getMissing().get(0).paramLabel());
        }
        if (e.getCommandLine().getParent() == null) {
            return "A command is missing: " + String.join(", ", commands(e)) + "; --help says more";
        }
        return command + ": " + Shown.escaped(String.valueOf(e.getMessage()));
    }

    private static String unknown(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        boolean option = e.isUnknownOption();
        if (!option && e.getCommandLine().getParent() != null) {
            List<PositionalParamSpec> taken =
                    e.getCommandLine().getCommandSpec().positionalParameters();
            return e.getCommandLine().getCommandName()
                    + (taken.isEmpty()
                            ? " takes no argument: "
                            : " takes one " + taken.get(0).paramLabel().toLowerCase(Locale.ROOT)
                                    + ", and this is another: ")
                    + Shown.quoted(argument);
        }
        List<String> known = option ? options(e) : commands(e);
        return "There is no " + (option ? "option " : "command ") + Shown.quoted(argument)
                + NearestName.to(argument, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; " + e.getCommandLine().getCommandName() + " knows " + String.join(", ", known));
    }

    private static String file(String label) {
        return label.equals("FILE") ? "file, or - for standard input" : label.toLowerCase(Locale.ROOT);
    }

    private static List<String> options(ParameterException e) {
        return e.getCommandLine().getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .toList();
    }

    private static List<String> commands(ParameterException e) {
        return List.copyOf(e.getCommandLine().getSubcommands().keySet());
    }
}
