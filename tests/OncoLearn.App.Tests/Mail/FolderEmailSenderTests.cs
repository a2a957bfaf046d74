using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data;
using OncoLearn.App.Mail;

namespace OncoLearn.App.Tests.Mail;

public sealed class FolderEmailSenderTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oncolearn-mail-");

    [Fact]
    public async Task Without_a_mail_server_a_letter_becomes_a_readable_file()
    {
        await Services([]).GetRequiredService<IEmailSender>().SendAsync(new Letter("lin@example.org", "重设密码", "第一行\nhttps://site/?a=b"), default);

        var file = Assert.Single(_folder.GetFiles());
        Assert.Equal(".eml", file.Extension);
        var text = await File.ReadAllTextAsync(file.FullName);
        Assert.Contains("\r\nTo: lin@example.org\r\n", text);
        Assert.Contains($"\r\nSubject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes("重设密码"))}?=\r\n", text);
        Assert.Contains("\r\nDate: Mon, 02 Mar 2026 08:00:00 +0000\r\n", text);
        Assert.EndsWith("\r\n\r\n第一行\r\nhttps://site/?a=b\r\n", text);
    }

    [Theory]
    [InlineData("Mail:Smtp:Port", "0")]
    [InlineData("Mail:Smtp:From", "nobody")]
    [InlineData("Mail:Smtp:User", "lin")]
    public void Settings_that_cannot_work_are_named(string key, string value)
    {
        var options = Services(new() { [key] = value }).GetRequiredService<IOptions<MailOptions>>();

        Assert.Contains("Mail:Smtp:", Assert.Throws<OptionsValidationException>(() => options.Value).Message);
    }

    ServiceProvider Services(Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new TestClock());
        services.AddSingleton<IUidSource>(new CountingUids());
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddOncoLearnMail(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), _ => _folder.FullName);
        return services.BuildServiceProvider();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
