package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.UnknownIdException;
import org.okr4j.core.text.TextReader;

/**
 * How a key result answers the five questions of SMART on a day: is it specific, measurable, achievable, relevant and
 * time-bound? What is structured decides first: measure, dates, cycle, check-ins, alignment; then what the title says.
 * Where neither shows anything, the answer is {@link SmartVerdict#UNKNOWN}.
 *
 * <pre>{@code
 * SmartAssessment smart = SmartAssessment.of(okrs, "churn", LocalDate.parse("2026-08-31"));
 * smart.achievable().verdict();     // MET
 * smart.achievable().evidence();    // The newest confidence is 0.6, of 2026-08-31
 * }</pre>
 *
 * <p>Source: Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", Management Review 70 (1981),
 * with the words that are in use today.
 */
@Value.Immutable
public abstract sealed class SmartAssessment implements WithSmartAssessment permits ImmutableSmartAssessment {
    SmartAssessment() {}

    /**
     * Starts an assessment.
     *
     * @return a builder that needs an id and five answers
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses a key result whose title is English.
     *
     * @param okrs the document
     * @param keyResultId the id of the key result
     * @param asOf the day; what is dated later decides nothing
     * @return the assessment
     * @throws UnknownIdException if the document has no such key result; the message names the nearest
     */
    public static SmartAssessment of(Okrs okrs, String keyResultId, LocalDate asOf) {
        return of(okrs, keyResultId, asOf, TextReader.english());
    }

    /**
     * Assesses a key result.
     *
     * @param okrs the document
     * @param keyResultId the id of the key result
     * @param asOf the day; what is dated later decides nothing
     * @param reader what reads the titles
     * @return the assessment
     * @throws UnknownIdException if the document has no such key result; the message names the nearest
     */
    public static SmartAssessment of(Okrs okrs, String keyResultId, LocalDate asOf, TextReader reader) {
        Objective objective = okrs.objectiveOf(keyResultId)
                .orElseThrow(() -> new UnknownIdException("key result", keyResultId, okrs.ids()));
        KeyResult keyResult = objective.keyResult(keyResultId).orElseThrow();
        return new SmartQuestions(new Inspection(okrs, asOf, reader))
                .answers(new OpenKeyResult(objective, keyResult, asOf));
    }

    /**
     * Returns which key result was assessed.
     *
     * @return its id
     */
    public abstract String id();

    /**
     * Returns whether an outsider can tell what is meant.
     *
     * @return the answer
     */
    public abstract SmartAnswer specific();

    /**
     * Returns whether anybody could tell that it was reached.
     *
     * @return the answer
     */
    public abstract SmartAnswer measurable();

    /**
     * Returns whether those who work on it can reach it, as far as check-ins show.
     *
     * @return the answer
     */
    public abstract SmartAnswer achievable();

    /**
     * Returns whether it serves its objective, and what that serves.
     *
     * @return the answer
     */
    public abstract SmartAnswer relevant();

    /**
     * Returns whether it is said by when.
     *
     * @return the answer
     */
    public abstract SmartAnswer timeBound();

    /**
     * Returns the five answers by the names of their questions.
     *
     * @return the answers, in the order of the letters
     */
    public Map<String, SmartAnswer> answers() {
        Map<String, SmartAnswer> answers = new LinkedHashMap<>();
        answers.put("specific", specific());
        answers.put("measurable", measurable());
        answers.put("achievable", achievable());
        answers.put("relevant", relevant());
        answers.put("timeBound", timeBound());
        return answers;
    }

    /** Builds a {@link SmartAssessment}; see there for what each part means. */
    public static final class Builder extends ImmutableSmartAssessment.Builder {
        Builder() {}
    }
}
