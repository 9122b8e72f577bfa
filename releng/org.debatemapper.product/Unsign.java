import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the jars of materialized products. Java would check them anew for each class that a command
 * loads, which took a fifth of a command's time, and keeps no class of a signed jar in an archive of classes.
 */
final class Unsign {
    private Unsign() {
    }

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                long count = files.filter(Unsign::isPlugin).toList().parallelStream().filter(Unsign::unsign).count();
                System.out.println("Signatures taken out of " + count + " jars");
            }
        }
    }

    private static boolean isPlugin(Path file) {
        return file.toString().endsWith(".jar") && file.getParent().endsWith("plugins") && Files.isRegularFile(file);
    }

    private static boolean unsign(Path jar) {
        try {
            return rewrite(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    private static boolean rewrite(Path jar) throws IOException {
        Path copy = jar.resolveSibling(jar.getFileName() + ".unsigned");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.stream().noneMatch(Unsign::isSignature)) {
                return false;
            }
            List<? extends ZipEntry> kept = zip.stream().filter(entry -> !isSignature(entry)).toList();
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (ZipEntry entry : kept) {
                    copy(zip, entry, out);
                }
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static boolean isSignature(ZipEntry entry) {
        return entry.getName().toUpperCase(Locale.ROOT).matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
            manifestWithoutDigests(zip, entry).write(out);
        } else {
            zip.getInputStream(entry).transferTo(out);
        }
        out.closeEntry();
    }

    private static Manifest manifestWithoutDigests(ZipFile zip, ZipEntry entry) throws IOException {
        Manifest manifest = new Manifest(zip.getInputStream(entry));
        manifest.getEntries().values().forEach(Unsign::removeDigests);
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        return manifest;
    }

    private static void removeDigests(Attributes attributes) {
        attributes.keySet().removeIf(name -> name.toString().endsWith("-Digest"));
    }
}
