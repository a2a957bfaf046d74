using System.Globalization;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>Whatever a behaviour makes of the commands, the projections are what the steps say.</summary>
public sealed class BehaviourStepsTests
{
    [Theory, DatabaseData]
    public async Task After_any_commands_the_state_that_was_kept_is_the_one_that_the_steps_give(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var keys = BehaviourList.All.Select(behaviour => behaviour.Key).ToList();
        for (var seed = 0; seed < 2 * keys.Count; seed++)
        {
            await db.ExecuteAsync(
                "update quiz_version set settings = @settings",
                new { settings = $$"""{"title":{"en":"First"},"intro":{"en":"Begin."},"behaviour":"{{keys[seed % keys.Count]}}","tries":{{2 + seed % 3}},"penalty":0.3}""" });
            await SitAsync(room, new Chance(seed));
        }

        var check = await room.Steps.RunAsync(100, CancellationToken.None);
        Assert.Equal(2 * keys.Count, check.Compared);
        Assert.Empty(check.Different);
        foreach (var kind in (string[])["answer", "flag", "submit", "judge"])
            Assert.True(await db.CountAsync($"attempt_step where kind = '{kind}'") > 5, $"Hardly any {kind} was taken.");
    }

    static async Task SitAsync(Classroom room, Chance chance)
    {
        var uid = await room.StartQuizAsync();
        for (var times = 4 + chance.Below(12); times > 0; times--)
        {
            var slot = 1 + chance.Below(3);
            var fields = Classroom.Position(chance.Below(4) is var at and > 0 ? at.ToString(CultureInfo.InvariantCulture) : "")
                .With(CertaintyField.Name, chance.Below(4) is var sure and > 0 ? [sure.ToString(CultureInfo.InvariantCulture)] : []);
            await room.ActAsync(uid, chance.Below(5) == 0
                ? new AttemptCommand.Flag(room.Command(), 1, slot, chance.Below(2) == 0)
                : new AttemptCommand.Answer(room.Command(), 1, slot, fields));
        }
        await room.SubmitAsync(uid);
        for (var times = 8; times > 0; times--)
            await room.JudgeAsync(uid, 1 + chance.Below(3), chance.Below(5) / 4.0, chance.Below(2) == 0 ? "A word." : null);
    }
}
