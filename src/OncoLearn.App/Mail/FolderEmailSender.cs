using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data;

namespace OncoLearn.App.Mail;

/// <summary>Without a mail server: each letter becomes a file that any mail program opens (RFC 5322, UTF-8), for the administrator to pass on.</summary>
sealed class FolderEmailSender(string folder, IOptions<MailOptions> options, IUidSource uids, TimeProvider clock, ILogger<FolderEmailSender> logger)
    : IEmailSender
{
    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var now = clock.GetUtcNow();
        var id = uids.Next();
        var path = Path.Combine(folder, $"{now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{id}.eml");
        var text = string.Join(
            "\r\n",
            [
                $"From: {options.Value.From}",
                $"To: {letter.To}",
                $"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(letter.Subject))}?=",
                $"Date: {now.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture)}",
                $"Message-ID: <{id}@oncolearn>",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                .. letter.Body.ReplaceLineEndings("\n").Split('\n'),
                "",
            ]);

        // Written under another name first: whoever watches the folder never reads half a letter.
        var unfinished = path + ".part";
        await File.WriteAllTextAsync(unfinished, text, ct);
        File.Move(unfinished, path);
        logger.MailFiled(id, path);
    }
}
