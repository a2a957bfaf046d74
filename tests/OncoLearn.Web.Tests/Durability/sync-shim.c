/*
 * Loaded before libc (LD_PRELOAD) into the server under test. Writes one line to $ONCOLEARN_SYNC_LOG for each
 *   W <file>    write to a database file, after it returned
 *   S <file>    completed fsync or fdatasync of a database file
 *   A <line>    first line of an HTTP response, before it is handed to the socket
 * and sleeps $ONCOLEARN_SYNC_DELAY_MS milliseconds in each sync, to stand for a slow disk.
 * Lines are appended with one system call each, so their order in the file is the order in which things happened.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int log_fd = -1;
static long delay_ms;
static ssize_t (*real_write)(int, const void *, size_t);

__attribute__((constructor)) static void start(void) {
    real_write = REAL(write);
    const char *path = getenv("ONCOLEARN_SYNC_LOG");
    const char *delay = getenv("ONCOLEARN_SYNC_DELAY_MS");
    if (path) log_fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (delay) delay_ms = atol(delay);
}

static void note(char kind, const char *text, size_t length) {
    char line[160];
    if (log_fd < 0) return;
    if (length > 120) length = 120;
    int n = snprintf(line, sizeof line, "%c %.*s\n", kind, (int)length, text);
    if (real_write(log_fd, line, (size_t)n) != n) abort();
}

/* The name of a database file, or nothing. */
static const char *database_file(int fd, char *buffer, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, buffer, size - 1);
    if (n <= 0) return NULL;
    buffer[n] = 0;
    const char *name = strrchr(buffer, '/');
    return name && strstr(name, ".db") ? name + 1 : NULL;
}

static void note_file(char kind, int fd) {
    if (log_fd < 0) return;
    char buffer[4096];
    const char *name = database_file(fd, buffer, sizeof buffer);
    if (name) note(kind, name, strlen(name));
}

static void note_response(const void *data, size_t length) {
    if (length < 12 || memcmp(data, "HTTP/1.1 ", 9) != 0) return;
    const char *end = memchr(data, '\r', length);
    if (end) note('A', data, (size_t)(end - (const char *)data));
}

static int synced(int fd, int result) {
    if (delay_ms > 0) {
        struct timespec pause = { delay_ms / 1000, (delay_ms % 1000) * 1000000L };
        nanosleep(&pause, NULL);
    }
    if (result == 0) note_file('S', fd);
    return result;
}

int fsync(int fd) { return synced(fd, REAL(fsync)(fd)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)(fd)); }

ssize_t write(int fd, const void *data, size_t length) {
    if (!real_write) real_write = REAL(write);
    ssize_t n = real_write(fd, data, length);
    if (n > 0 && fd != log_fd) note_file('W', fd);
    return n;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
    ssize_t n = REAL(pwrite64)(fd, data, length, at);
    if (n > 0) note_file('W', fd);
    return n;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
    ssize_t n = REAL(pwrite)(fd, data, length, at);
    if (n > 0) note_file('W', fd);
    return n;
}

ssize_t send(int fd, const void *data, size_t length, int flags) {
    note_response(data, length);
    return REAL(send)(fd, data, length, flags);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
    if (message->msg_iovlen > 0) note_response(message->msg_iov[0].iov_base, message->msg_iov[0].iov_len);
    return REAL(sendmsg)(fd, message, flags);
}
