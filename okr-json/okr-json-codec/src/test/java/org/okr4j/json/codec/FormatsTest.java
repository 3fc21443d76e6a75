package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okr4j.core.FiscalCalendar;
import org.okr4j.core.Okrs;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Statement;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.text.Wording;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Remark;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Suppression;
import org.okr4j.scoring.CloseOut;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.Cut;
import org.okr4j.scoring.Cuts;
import org.okr4j.scoring.Every;
import org.okr4j.scoring.Judging;
import org.okr4j.scoring.Part;
import org.okr4j.scoring.RollUp;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.scoring.Standing;
import org.okr4j.scoring.StretchRange;

/** Every public value has a format, unless it is named here. */
class FormatsTest {
    private static final Set<Class<?>> PACKAGES =
            Set.of(Okrs.class, KeyResultText.class, Findings.class, Scorecard.class);

    /** What an application says in code about how to score, to check, to close, to read and to name cycles. */
    private static final Set<Class<?>> SETTINGS = Set.of(
            ScoringProfile.class,
            Judging.class,
            Cut.class,
            Cuts.class,
            Cuts.By.class,
            Completion.class,
            RuleThresholds.class,
            Suppression.class,
            FiscalCalendar.class,
            CloseOut.class,
            StretchRange.class,
            Every.class,
            WordClass.class);

    /** What a strategy, a roll-up, a rule or a drafter is given or gives, on the way to a scorecard, findings or a document. */
    private static final Set<Class<?>> ON_THE_WAY = Set.of(
            Standing.class, Part.class, RollUp.RolledUp.class, Remark.class, Wording.Place.class, Statement.class);

    @Test
    void every_public_value_has_a_format_or_a_reason() {
        Set<String> values = new ClassFileImporter()
                .importPackagesOf(PACKAGES).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> PACKAGES.stream()
                                .anyMatch(one -> one.getPackageName().equals(type.getPackageName())))
                        .filter(FormatsTest::isValue)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        Set<String> known =
                Formats.all().stream().map(format -> format.type().getName()).collect(Collectors.toSet());
        SETTINGS.forEach(type -> known.add(type.getName()));
        ON_THE_WAY.forEach(type -> known.add(type.getName()));

        assertThat(known).containsAll(values);
        assertThat(values).hasSizeGreaterThan(40);
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed();
    }

    @Test
    void no_type_has_two_formats() {
        assertThat(Formats.all().stream().map(Format::type)).doesNotHaveDuplicates();
        assertThat(Formats.all()).noneMatch(format -> SETTINGS.contains(format.type()));
    }

    @Test
    void all_constants_are_listed() throws IllegalAccessException {
        Set<Object> constants = new HashSet<>();
        for (var field : Formats.class.getFields()) {
            constants.add(field.get(null));
        }

        assertThat(constants).isEqualTo(Set.copyOf(Formats.all()));
    }
}
