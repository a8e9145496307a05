namespace Resolutions.Tests;

public class ResolutionTests
{
    [Fact]
    public void Says_what_the_text_says_and_nothing_else()
    {
        Resolution resolution = Make.Resolution();

        Assert.Equal("A/RES/78/132", resolution.ToString());
        Assert.Equal(Language.Chinese, resolution.Language);
        Assert.Equal(78, resolution.Session);
        Assert.Equal("15", resolution.AgendaItem);
        Assert.Null(resolution.AgendaItemTitle);
        Assert.Null(resolution.PlenaryMeeting);
        Assert.Equal("2023-12-19", resolution.AdoptionDate);
        Assert.Equal(new DateOnly(2023, 12, 19), resolution.AdoptedOn);
    }

    [Fact]
    public void A_text_without_date_has_no_day_of_adoption()
    {
        Resolution resolution = Make.Resolution(adoptionDate: null);

        Assert.Null(resolution.AdoptionDate);
        Assert.Null(resolution.AdoptedOn);
    }

    [Fact]
    public void Lists_are_made_on_first_use_and_stay()
    {
        int paragraphCalls = 0;
        int footnoteCalls = 0;
        Resolution resolution = Make.Resolution(
            paragraphs: () =>
            {
                paragraphCalls++;
                return [Make.Paragraph()];
            },
            footnotes: () =>
            {
                footnoteCalls++;
                return [Make.Footnote(1)];
            }
        );
        Assert.Equal((0, 0), (paragraphCalls, footnoteCalls));

        Assert.Same(resolution.Paragraphs, resolution.Paragraphs);
        Assert.Equal((1, 0), (paragraphCalls, footnoteCalls));

        Assert.Same(resolution.Footnotes, resolution.Footnotes);
        Assert.Equal((1, 1), (paragraphCalls, footnoteCalls));
        Assert.Throws<NotSupportedException>(() => ((IList<Paragraph>)resolution.Paragraphs).Clear());
    }

    [Fact]
    public void Threads_that_ask_at_the_same_time_get_one_list()
    {
        using var start = new Barrier(8);
        Resolution resolution = Make.Resolution(paragraphs: static () => [Make.Paragraph()]);
        var lists = new IReadOnlyList<Paragraph>[8];
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, lists.Length)
                .Select(i => new Thread(() =>
                {
                    start.SignalAndWait();
                    lists[i] = resolution.Paragraphs;
                })),
        ];

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(lists, list => Assert.Same(lists[0], list));
    }
}
