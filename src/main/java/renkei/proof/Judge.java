package renkei.proof;

import renkei.sending.Content;
import renkei.sending.Failure;
import renkei.sending.HubException;
import renkei.trust.Verdict;
import renkei.trust.VerdictText;
import renkei.trust.Verifier;

/** Judges the containers that should stand behind sendings: right in themselves, and about that sending and no other. */
final class Judge {
    private final Verifier verifier;
    private final VerdictText verdicts;
    private final ProofText texts;

    Judge(Verifier verifier, ProofText texts) {
        this.verifier = verifier;
        this.verdicts = new VerdictText(texts.locale());
        this.texts = texts;
    }

    /** Gets a container from where it rests. */
    interface Source {
        Content get();
    }

    /** Tells whether a container that is right in itself is about the sending. */
    interface About {
        boolean test(Verdict.Valid verdict);
    }

    Found judge(Source source, About about) {
        try {
            Content container = source.get();
            Verdict verdict = verifier.verify(container);
            if (!(verdict instanceof Verdict.Valid valid)) {
                return Found.nothing(Piece.wrong(verdicts.of(verdict)));
            }
            return about.test(valid)
                    ? new Found(Piece.right(container, valid.signer().toString(), valid.signedAt()), container)
                    : Found.nothing(Piece.wrong(texts.say("fault.other")));
        } catch (HubException e) {
            String key = e.failure() == Failure.SEAL_BROKEN ? "fault.seal" : "fault.unreadable";
            return Found.nothing(Piece.wrong(texts.say(key, e.failure().code())));
        }
    }
}
