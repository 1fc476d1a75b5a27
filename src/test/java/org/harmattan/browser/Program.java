package org.harmattan.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own. */
final class Program implements Served {

    private static final Pattern READY = Pattern.compile("Harmattan is ready: (\\S+) .*");

    private final Process process;
    private final String line;
    private final String address;

    private Program(Process process, String line) {
        this.process = process;
        this.line = line;
        Matcher ready = READY.matcher(line);
        if (!ready.matches()) {
            process.destroy();
            throw new IllegalStateException("the program said: " + line);
        }
        address = ready.group(1);
    }

    /** Starts it from the classes under test on a free port, and waits until it says that it is ready. */
    static Program serve(Path data, Path seeds, String... others) throws IOException {
        List<String> options = new ArrayList<>(List.of("--data", data.toString(), "--seeds", seeds.toString()));
        options.addAll(List.of(others));
        return start(underTest(), options);
    }

    /** Runs one of its commands to the end; its exit code. */
    static int run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(underTest());
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> underTest() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), "org.harmattan.cli.Main");
    }

    /** The same as users start it, from its jar, which is built first where it is older than its sources. */
    static Program serveAsUsersDo(Path data) throws IOException {
        return start(List.of(Path.of("bin", "harmattan").toString()), List.of("--data", data.toString()));
    }

    private static Program start(List<String> program, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("serve", "--port", "0"));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = out.readLine();
        return new Program(process, first == null ? "nothing" : first);
    }

    /** The line by which it says that it is ready. */
    String line() {
        return line;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Map<String, Throwable> failures() {
        return Map.of();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
