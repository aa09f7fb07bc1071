using CoachBot.Chat.Commands;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Chat.Commands;

public class RouterTests
{
    private static (Outcome Outcome, string Answered) Route(IncomingMessage message) => RealCommands.Router.Answer(Some.Turn(message: message));

    public class ACommand
    {
        [Theory]
        [InlineData("/today", "today")]
        [InlineData("/TODAY", "today")]
        [InlineData("  /today  ", "today")]
        [InlineData("/ today", "today")]
        [InlineData("/subscribe 7 rome", "subscribe")]
        [InlineData("/why\n2026-11-23", "why")]
        public void IsFoundByItsName(string text, string command)
        {
            var (_, answered) = Route(Some.Said(text));

            Assert.Equal(command, answered);
        }

        [Fact]
        public void GetsWhatComesAfterItsName()
        {
            var (outcome, _) = Route(Some.Said("/subscribe   7  rome"));

            Assert.Equal("Europe/Rome", outcome.State.Subscription?.Zone.Id);
        }
    }

    public class AnUnknownCommand
    {
        [Theory]
        [InlineData("/nonsense")]
        [InlineData("/")]
        [InlineData("//")]
        [InlineData("/todayx")]
        public void IsToldInAPrivateChat(string text)
        {
            var (outcome, _) = Route(Some.Said(text));

            Assert.Equal([RealCommands.Says(Phrase.AnswerUnknownCommand)], outcome.Reply.Blocks);
        }

        [Fact]
        public void OffersHelp()
        {
            var (outcome, _) = Route(Some.Said("/nonsense"));

            Assert.Equal("help", Assert.Single(Assert.Single(outcome.Reply.Buttons)).Data);
        }

        [Fact]
        public void IsSomebodyElsesInAGroup()
        {
            var (outcome, _) = Route(Some.Said("/nonsense") with { IsPrivate = false });

            Assert.True(outcome.Reply.IsSilent);
        }
    }

    public class NoWords
    {
        [Theory]
        [InlineData("")]
        [InlineData(" \n\t ")]
        public void AreAnsweredInAPrivateChat(string text)
        {
            var (outcome, _) = Route(Some.Said(text));

            Assert.Equal([RealCommands.Says(Phrase.AnswerNoWords)], outcome.Reply.Blocks);
        }

        [Fact]
        public void AreLeftAloneInAGroup()
        {
            var (outcome, _) = Route(Some.Said("") with { IsPrivate = false });

            Assert.True(outcome.Reply.IsSilent);
        }
    }

    public class AButton
    {
        [Fact]
        public void GoesBeforeWords()
        {
            var (_, answered) = Route(Some.Said("/help") with { Pressed = "today" });

            Assert.Equal("today", answered);
        }

        [Theory]
        [InlineData("")]
        [InlineData("gone 5")]
        [InlineData("/today")]
        public void OfWhichNothingIsKnownIsOld(string data)
        {
            var (outcome, _) = Route(Some.Said($"[{data}]"));

            Assert.Equal([RealCommands.Says(Phrase.AnswerOldButton)], outcome.Reply.Blocks);
        }

        [Fact]
        public void OfWhichNothingIsKnownIsAnsweredInAGroupToo()
        {
            var (outcome, _) = Route(Some.Said("[gone]") with { IsPrivate = false });

            Assert.False(outcome.Reply.IsSilent);
        }
    }

    public class PlainWords
    {
        private static (Outcome Outcome, string Answered) Understood(Meaning? meaning) => Said(new FakeUnderstanding(_ => meaning));

        private static (Outcome Outcome, string Answered) Said(IUnderstanding understanding)
        {
            var freeText = new FreeText(
                understanding, RealContent.Load.Library, RealContent.Load.Languages, RealCommands.Get<FollowUps>(), RealCommands.Get<ArticleAnswer>(), RealCommands.Get<ExerciseHelp>());

            return new Router(RealCommands.All, freeText).Answer(Some.Turn());
        }

        [Fact]
        public void ThatAreAWishAreFulfilledByItsCommand()
        {
            var (outcome, _) = Understood(new Meaning.Wish(WishNames.Help, Details.None));

            Assert.Equal(new Heading(RealCommands.English.Say(Phrase.HelpTitle)), outcome.Reply.Blocks[0]);
        }

        [Fact]
        public void ThatAreAnyWishAreAnswered()
        {
            Assert.All(WishNames.All, wish => Assert.NotEqual(
                [RealCommands.Says(Phrase.AnswerUnknown)], Understood(new Meaning.Wish(wish, Details.None)).Outcome.Reply.Blocks));
        }

        [Fact]
        public void ThatAreARedFlagGetItsAnswerInTheLanguageInWhichTheyWereSaid()
        {
            var flag = RealContent.Load.Library.RedFlags.First().Id;

            var (outcome, _) = Understood(new Meaning.RedFlag(flag));

            Assert.Equal(new Paragraph(RealCommands.English.RedFlags[flag].Answer), outcome.Reply.Blocks[0]);
        }

        [Fact]
        public void ThatAreAQuestionAreAnswered()
        {
            var article = RealContent.Load.Library.Articles.First().Id;

            var (outcome, _) = Understood(new Meaning.Question(article));

            Assert.Equal([new Paragraph(RealCommands.English.Articles[article].Answer)], outcome.Reply.Blocks);
        }

        [Fact]
        public void ThatMeanNothingAreToldSo()
        {
            var (outcome, _) = Understood(null);

            Assert.Equal([RealCommands.Says(Phrase.AnswerUnknown)], outcome.Reply.Blocks);
        }
    }

    public class WithAnything
    {
        private static readonly Gen<string> Forged = Gen.OneOf(
            Texts.Any,
            Gen.Select(
                Gen.Int[0, RealCommands.All.Count() - 1].Select(at => RealCommands.All.ElementAt(at).Name),
                Texts.Any,
                (name, rest) => $"{name} {rest}"));

        [Fact]
        public void ForgedDataIsAnswered()
        {
            Forged.Sample(data => !Route(Some.Said("") with { Pressed = data }).Outcome.Reply.IsSilent, iter: 1_000);
        }

        [Fact]
        public void AnyCommandIsAnswered()
        {
            Forged.Sample(text => !Route(Some.Said("/" + text)).Outcome.Reply.IsSilent, iter: 1_000);
        }

        [Fact]
        public void AnyWordsAreAnswered()
        {
            Texts.Any.Sample(text => !Route(Some.Said("") with { Text = text }).Outcome.Reply.IsSilent, iter: 1_000);
        }
    }
}
