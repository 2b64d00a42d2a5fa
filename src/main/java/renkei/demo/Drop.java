package renkei.demo;

import java.util.List;
import renkei.office.OfficeNumber;
import renkei.sending.Document;

/**
 * Files that care software puts into an outbox at one time, and what should become of them.
 *
 * @param number from 1, in the order of a round
 * @param office whose outbox it is
 * @param receiver as the files or their folder name it
 * @param folder below the outbox; empty for the outbox itself
 */
public record Drop(
        int number,
        Task task,
        OfficeNumber office,
        OfficeNumber receiver,
        String folder,
        List<Document> documents,
        Expectation expectation,
        Cause cause) {
    public Drop {
        documents = List.copyOf(documents);
    }

    /** The bytes of all files together. */
    public long size() {
        return documents.stream()
                .mapToLong(document -> document.content().size())
                .sum();
    }

    @Override
    public String toString() {
        return number + " " + task + " of " + office;
    }
}
