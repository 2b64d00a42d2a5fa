package renkei.cli;

/** A command cannot do its work; the text under the key says why and what to do. */
final class Unable extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    Unable(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String text(Texts texts) {
        return texts.of(key, arguments);
    }
}
