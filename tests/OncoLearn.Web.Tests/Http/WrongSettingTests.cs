using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Tests.Http;

public sealed class WrongSettingTests
{
    [Fact]
    public async Task A_wrong_setting_ends_the_start_before_the_database_is_touched()
    {
        var folder = Directory.CreateTempSubdirectory("oncolearn-tests-");
        try
        {
            var builder = HostSetup.CreateBuilder([$"--{App.Data.DataFolder.ConfigurationKey}={folder.FullName}", "--Mail:Smtp:Port=0"]);
            builder.AddOncoLearnWeb();
            await using var app = builder.Build();

            var wrong = Assert.Throws<OptionsValidationException>(app.Services.GetRequiredService<Preparation>().Begin);

            Assert.Contains("Mail:Smtp:Port must lie between 1 and 65535.", wrong.Message, StringComparison.Ordinal);
            Assert.Empty(folder.EnumerateFiles("*.db*"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
