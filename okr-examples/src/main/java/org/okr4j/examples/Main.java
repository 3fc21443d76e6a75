package org.okr4j.examples;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The command line: {@code report}, {@code lint}, {@code read}, {@code draft}, {@code format},
 * {@code profiles} and {@code measure}.
 */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command, its options and its file
     */
    public static void main(String[] args) {
        System.exit(run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Screen.ofThisProcess(),
                LocalDate::now));
    }

    /**
     * Runs a command.
     *
     * @param args the command, its options and its file
     * @param in standard input
     * @param out standard output, a file or a pipe
     * @param err standard error
     * @return 0; 1 where {@code lint} found an error; 2 where an argument or an input was refused
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, in, out, err, Screen.PLAIN, LocalDate::now);
    }

    static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Screen screen,
            Supplier<LocalDate> today) {
        Writer printed = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Failures failures = new Failures(printed, new PrintWriter(err, true, StandardCharsets.UTF_8));
        try {
            Session session = new Session(in, printed, screen, today, failures::complain);
            return failures.finish(commandLine(session, failures).execute(args));
        } catch (OutOfMemoryError e) {
            return failures.tooLarge();
        }
    }

    private static CommandLine commandLine(Session session, Failures failures) {
        return new CommandLine(okr())
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new LintCommand(session))
                .addSubcommand(new ReadCommand(session))
                .addSubcommand(new DraftCommand(session))
                .addSubcommand(new FormatCommand(session))
                .addSubcommand(new ProfilesCommand(session))
                .addSubcommand(new MeasureCommand(session))
                .setExpandAtFiles(false)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(session.screen().colours() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(session.out(), true))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** Describes the command that the others belong to, and the option that they all have. */
    private static CommandSpec okr() {
        CommandSpec okr = CommandSpec.create()
                .name("okr")
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Print this help.")
                        .build());
        okr.usageMessage()
                .description(
                        "Reports, lints and formats documents of objectives and key results, reads their titles, and drafts them.")
                .synopsisSubcommandLabel("COMMAND");
        return okr;
    }
}
