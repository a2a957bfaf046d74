using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Images;
using OncoLearn.Core.Texts;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class ImageTests
{
    /// <summary>A dot.</summary>
    static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    [Theory, DatabaseData]
    public async Task An_image_is_kept_once_and_read_by_its_hash(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var save = faculty.Use<SaveImage>();
        var first = Assert.IsType<SaveImage.Outcome.Saved>(await save.RunAsync(bank, Gif, faculty.Chen, default));
        var second = Assert.IsType<SaveImage.Outcome.Saved>(await save.RunAsync(bank, [.. Gif, 1, 2, 3], faculty.Chen, default));

        Assert.Equal(first.Hash, second.Hash);
        Assert.True(AuthoredImage.IsHash(first.Hash));
        var image = await faculty.Use<ReadImage>().RunAsync(first.Hash, default);
        Assert.Equal("image/gif", image!.MediaType);
        Assert.Equal(Gif, image.Bytes);
        Assert.Null(await faculty.Use<ReadImage>().RunAsync(new string('0', 64), default));
    }

    [Theory, DatabaseData]
    public async Task Only_who_may_write_in_a_bank_brings_images_and_only_images(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var save = faculty.Use<SaveImage>();
        Assert.IsType<SaveImage.Outcome.NotFound>(await save.RunAsync(bank, Gif, faculty.Wang, default));
        Assert.IsType<SaveImage.Outcome.NotAllowed>(await save.RunAsync("shipped-bank", Gif, faculty.Chen, default));
        Assert.IsType<SaveImage.Outcome.NotAnImage>(await save.RunAsync(bank, "<svg/>"u8.ToArray(), faculty.Chen, default));
        Assert.IsType<SaveImage.Outcome.TooLarge>(await save.RunAsync(bank, new byte[ImageFile.MostBytes + 1], faculty.Chen, default));
    }

    [Theory, DatabaseData]
    public async Task An_image_without_words_is_a_fault_at_its_text(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var draft = Draft();
        draft.Payload["explanation"] = new JsonObject { ["en"] = $"See ![ ](/images/{new string('0', 64)})." };
        var faulty = Assert.IsType<SaveQuestion.Outcome.Faulty>(await faculty.Use<SaveQuestion>().RunAsync(new(bank, null, null, draft, faculty.Chen.UserId), default));
        Assert.Equal(("explanation.en", "an image has no words: write in the square brackets what it shows"), (faulty.Faults[0].Path, faulty.Faults[0].Problem.En));

        draft.Payload["explanation"] = new JsonObject { ["en"] = "See ![a band](https://example.org/x.png)." };
        faulty = Assert.IsType<SaveQuestion.Outcome.Faulty>(await faculty.Use<SaveQuestion>().RunAsync(new(bank, null, null, draft, faculty.Chen.UserId), default));
        Assert.Equal("explanation.en", faulty.Faults[0].Path);
    }
}
