package renkei.operator.web;

import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import renkei.operator.DeskOrder;
import renkei.operator.ListQuestion;
import renkei.operator.Operator;
import renkei.operator.OperatorJson;

/** Answers the commands of this machine. What it is asked goes to the {@link Operator} as it is. */
@RestController
@RequestMapping("/operator")
final class OperatorEndpoint {
    private final Operator operator;

    OperatorEndpoint(Operator operator) {
        this.operator = operator;
    }

    @GetMapping("/ping")
    ResponseEntity<byte[]> ping() {
        return json(() -> true);
    }

    @GetMapping("/status")
    ResponseEntity<byte[]> status() {
        return json(operator::status);
    }

    @GetMapping("/sendings/{beginning:[a-z2-7]{4,32}}")
    ResponseEntity<byte[]> show(@PathVariable String beginning) {
        return json(() -> operator.show(beginning));
    }

    @PostMapping("/list")
    ResponseEntity<byte[]> list(@RequestBody byte[] question) {
        ListQuestion read = OperatorJson.read(question, ListQuestion.class);
        return json(() -> operator.list(read));
    }

    @GetMapping("/dead")
    ResponseEntity<byte[]> dead() {
        return json(operator::dead);
    }

    @PostMapping("/dead/resend")
    ResponseEntity<byte[]> resend(@RequestBody byte[] order) {
        DeskOrder read = OperatorJson.read(order, DeskOrder.class);
        return json(() -> operator.resend(read.ids(), read.by()));
    }

    @PostMapping("/dead/withdraw")
    ResponseEntity<byte[]> withdraw(@RequestBody byte[] order) {
        DeskOrder read = OperatorJson.read(order, DeskOrder.class);
        return json(() -> operator.withdraw(read.ids(), read.by()));
    }

    @GetMapping("/audit")
    ResponseEntity<byte[]> audit() {
        return json(operator::audit);
    }

    @GetMapping("/audit/stand")
    ResponseEntity<byte[]> auditStand() {
        return json(operator::auditStand);
    }

    @PostMapping("/archive")
    ResponseEntity<byte[]> archive() {
        return json(operator::archive);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<byte[]> refuse() {
        return ResponseEntity.badRequest().build();
    }

    private static ResponseEntity<byte[]> json(Supplier<Object> answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(OperatorJson.write(answer.get()));
    }
}
