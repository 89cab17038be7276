package org.dealwright.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir private Path directory;

  @Test
  void unpackingDropsTheTopDirectory() throws IOException {
    FileTree.unpack(zipWith("server-1.0/bin/run.txt"), directory.resolve("out"));

    assertThat(directory.resolve("out/bin/run.txt")).hasContent("text");
  }

  @Test
  void anEntryCannotLeaveTheDirectory() throws IOException {
    Path zip = zipWith("server-1.0/../../escaped.txt");

    assertThatThrownBy(() -> FileTree.unpack(zip, directory.resolve("out")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("escaped.txt");
    assertThat(directory.resolve("escaped.txt")).doesNotExist();
  }

  @Test
  void deletingALinkKeepsWhatItPointsAt() throws IOException {
    Path shared = Files.createDirectories(directory.resolve("shared"));
    Path home = Files.createDirectories(directory.resolve("home"));
    Files.writeString(shared.resolve("kept"), "");
    Files.createSymbolicLink(home.resolve("lib"), shared);

    FileTree.delete(home);

    assertThat(home).doesNotExist();
    assertThat(shared.resolve("kept")).exists();
  }

  private Path zipWith(String entry) throws IOException {
    Path zip = directory.resolve("archive.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry(entry));
      out.write("text".getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }
}
