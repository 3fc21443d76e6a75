package org.okr4j.json.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application on a free port, and posts documents to it: the same with Spring Boot 3 and 4. */
class BoardTest {
    private static final String DOCUMENT =
            "{\"okr\":1,\"objectives\":[{\"id\":\"retention\",\"title\":\"Customers stay\","
                    + "\"cycle\":{\"name\":\"2026-Q3\",\"start\":\"2026-07-01\",\"end\":\"2026-09-30\"},\"keyResults\":[{\"id\":"
                    + "\"churn\",\"title\":\"Monthly churn\",\"measure\":{\"type\":\"metric\",\"from\":5,\"to\":3,\"unit\":\"%\"},"
                    + "\"checkIns\":[{\"date\":\"2026-08-31\",\"reading\":4.1,\"confidence\":0.6}]}]}]}";

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        SpringApplication board = new SpringApplication(Board.class);
        board.setDefaultProperties(Map.of(
                "server.port", "0",
                "server.address", InetAddress.getLoopbackAddress().getHostAddress(),
                "spring.main.banner-mode", "off",
                "logging.level.root", "off"));
        application = board.run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_document_is_answered_by_its_scorecard() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(DOCUMENT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"asOf\":\"2026-08-31\",\"profile\":\"standard\",\"objectives\":[{\"id\":\"retention\","
                        + "\"progress\":0.45,\"score\":0.45,\"coverage\":1,\"confidence\":0.6,\"expected\":0.670329,"
                        + "\"status\":\"at-risk\",\"grade\":\"amber\",\"keyResults\":[{\"id\":\"churn\","
                        + "\"strategy\":\"linear\",\"reading\":4.1,\"progress\":0.45,\"score\":0.45,\"confidence\":0.6,"
                        + "\"expected\":0.670329,\"status\":\"at-risk\",\"grade\":\"amber\"}]}]}");
    }

    @Test
    void a_document_of_the_wrong_shape_is_refused_where_it_is_wrong() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(DOCUMENT.replace("\"from\":5", "\"from\":\"5\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("line 1, column 220, at /objectives/0/keyResults/0/measure/from: "
                        + "A number is needed here: found the text \\\"5\\\"");
    }

    @Test
    void a_document_that_the_model_refuses_is_refused_where_it_is_wrong() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(DOCUMENT.replace("\"to\":3", "\"to\":5"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("at /objectives/0/keyResults/0/measure: A metric needs two different values: from 5 to 5");
    }

    @Test
    void a_body_that_is_no_json_is_refused() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("{okr: 1}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This is no JSON");
    }

    private static HttpResponse<String> post(String document) throws IOException, InterruptedException {
        URI scorecards = URI.create("http://"
                + application.getEnvironment().getProperty("server.address") + ":"
                + application.getEnvironment().getProperty("local.server.port") + "/scorecards/2026-08-31");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(scorecards)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(document))
                                .build(),
                        BodyHandlers.ofString());
    }
}
