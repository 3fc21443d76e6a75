package org.okr4j.json.springboot;

import java.time.LocalDate;
import org.okr4j.core.Okrs;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A web application of a product: it takes documents and answers scorecards, and registers no module. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
class Board {

    @PostMapping("/scorecards/{asOf}")
    Scorecard score(@RequestBody Okrs okrs, @PathVariable("asOf") String asOf) {
        return Scorer.standard().withExplanations(false).score(okrs, LocalDate.parse(asOf));
    }

    /** Tells the sender what is wrong with the document and where. */
    @ExceptionHandler
    ProblemDetail refused(HttpMessageNotReadableException unreadable) {
        String problem =
                unreadable.getCause() != null && unreadable.getCause().getCause() instanceof OkrJsonException refusal
                        ? refusal.getMessage()
                        : "This is no JSON";
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem);
    }
}
