package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.examples.words.Figures;
import org.okr4j.examples.words.MeasureWords;
import org.okr4j.scoring.KeyResultScore;

/** The log of a key result as a table, the newest day first: what a chart draws, and what was said. */
final class CheckInTable {
    private final KeyResult keyResult;
    private final LocalDate asOf;
    private final Map<LocalDate, Standings.Standing> standings;
    private final List<CheckIn> all;
    private final List<CheckIn> shown;

    CheckInTable(KeyResult keyResult, LocalDate asOf, Standings standings) {
        this.keyResult = keyResult;
        this.asOf = asOf;
        this.standings = standings.shown().stream()
                .collect(Collectors.toMap(day -> day.checkIn().date(), day -> day));
        this.all = keyResult.checkInsUntil(asOf);
        this.shown = new ArrayList<>(
                all.size() <= Thinned.MOST
                        ? all
                        : standings.shown().stream()
                                .map(Standings.Standing::checkIn)
                                .toList());
        Collections.reverse(shown);
    }

    /** Returns the table, to be opened; nothing where nobody has said anything yet. */
    Optional<Element> folded() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Element.of("details")
                .classed("log")
                .add(Element.of("summary", counted()))
                .add(table()));
    }

    private String counted() {
        String many = all.size() == 1 ? "1 check-in" : all.size() + " check-ins";
        return shown.size() < all.size()
                ? many + ", of which " + shown.size() + " are shown: of each stretch of time the highest and the lowest"
                : many;
    }

    private Element table() {
        Element body = Element.of("tbody").with("role", "rowgroup");
        shown.forEach(checkIn -> body.add(row(checkIn)));
        Element table = Tables.table("Check-ins up to " + Days.full(asOf) + ", the newest first");
        return table.add(Tables.head("Day", "Reading", "Progress", "Confidence", "Note"))
                .add(body);
    }

    /** Two check-ins of a day may be equal, and progress stands beside the one that counts. */
    @SuppressWarnings("ReferenceEquality")
    private Element row(CheckIn checkIn) {
        Element note = Tables.cell("Note", "");
        said(checkIn).forEach(note::add);
        Optional<KeyResultScore> score = Optional.ofNullable(standings.get(checkIn.date()))
                .filter(standing -> standing.checkIn() == checkIn)
                .map(Standings.Standing::score);
        return Tables.row()
                .add(Tables.rowHead().add(Days.time(checkIn.date())))
                .add(Tables.cell("Reading", "").said(reading(checkIn)))
                .add(Tables.cell(
                        "Progress",
                        score.flatMap(KeyResultScore::progress)
                                .map(Figures::percent)
                                .orElse("–")))
                .add(Tables.cell(
                        "Confidence", checkIn.confidence().map(Figures::percent).orElse("–")))
                .add(note);
    }

    private String reading(CheckIn checkIn) {
        String unit = keyResult.measureAt(checkIn.date()).unit();
        return checkIn.reading()
                .map(reading ->
                        MeasureWords.of(reading) + (reading instanceof Amount && !unit.isEmpty() ? " " + unit : ""))
                .filter(words -> !words.isEmpty())
                .orElse("–");
    }

    private static List<Element> said(CheckIn checkIn) {
        List<Element> said = new ArrayList<>();
        checkIn.status()
                .ifPresent(status ->
                        said.add(Element.of("p").add(Signs.pill(status)).text(" set by hand")));
        if (!checkIn.note().isEmpty()) {
            said.add(Element.of("p").said(checkIn.note()));
        }
        if (!checkIn.blocker().isEmpty()) {
            said.add(Element.of("p").text("Blocker: ").said(checkIn.blocker()));
        }
        if (!checkIn.author().isEmpty()) {
            said.add(Element.of("p").classed("faint").said(checkIn.author()));
        }
        return said;
    }
}
