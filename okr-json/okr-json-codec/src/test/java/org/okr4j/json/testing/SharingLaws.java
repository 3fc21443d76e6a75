package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.validation.RuleSets;
import org.okr4j.testkit.OkrArbitraries;

/** One scorer, one rule set and one module with its mapper answer 64 threads as they answer one. */
public abstract class SharingLaws {
    private static final int THREADS = 64;
    private static final int DOCUMENTS = 24;
    private static final int LONGEST = 120;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    private final Facade facade;
    private final Mapper mapper;

    protected SharingLaws(Facade facade, Mapper mapper) {
        this.facade = facade;
        this.mapper = mapper;
    }

    @Example
    void sixty_four_threads_get_the_answers_of_one() throws InterruptedException, ExecutionException {
        Scorer scorer = Scorer.standard();
        RuleSet rules = RuleSets.named("standard");
        List<Okrs> documents = documents();
        Function<Okrs, List<Object>> ask = okrs -> answers(okrs, scorer, rules);

        List<List<Object>> alone = documents.stream().map(ask).toList();

        assertThat(together(documents, ask))
                .hasSize(THREADS)
                .allSatisfy(answers -> assertThat(answers).isEqualTo(alone));
    }

    private List<Object> answers(Okrs okrs, Scorer scorer, RuleSet rules) {
        Scorecard card = scorer.score(okrs, DAY);
        String written = facade.write(okrs);
        return List.of(
                card,
                Summary.of(okrs, card),
                rules.check(okrs, DAY),
                SmartAssessments.of(okrs, DAY),
                written,
                facade.write(card),
                facade.read(written),
                mapper.write(okrs),
                mapper.read(written, Okrs.class));
    }

    private static List<Okrs> documents() {
        RandomGenerator<Okrs> generator =
                OkrArbitraries.documents().withObjectives(1, 3).generator(DOCUMENTS);
        Random random = new Random(64);
        List<Okrs> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(generator.next(random).value());
        }
        return documents;
    }

    /** All begin at once and each with another question, so that different ones are asked at the same time. */
    private static <Q, A> List<List<A>> together(List<Q> questions, Function<Q, A> ask)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        CountDownLatch ready = new CountDownLatch(THREADS);
        try {
            List<Callable<List<A>>> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i % questions.size();
                threads.add(() -> {
                    ready.countDown();
                    ready.await();
                    return turned(turned(questions, first).stream().map(ask).toList(), questions.size() - first);
                });
            }
            List<List<A>> answers = new ArrayList<>();
            for (Future<List<A>> thread : pool.invokeAll(threads, LONGEST, TimeUnit.SECONDS)) {
                answers.add(thread.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> List<T> turned(List<T> list, int first) {
        List<T> turned = new ArrayList<>(list.subList(first, list.size()));
        turned.addAll(list.subList(0, first));
        return turned;
    }
}
