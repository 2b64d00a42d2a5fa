package renkei;

/** Starts Renkei Hub. */
public final class RenkeiHub {
    private RenkeiHub() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        System.out.println("Renkei Hub");
    }
}
