"""R41: given names, for "this is not Mary" and "there is no Linda here": people who have somebody else's number.

They count only in such sentences. Names that are everyday words after "this is not" or "I'm not" are left out: Joy,
Will, Rich, Chance, Art, Hope.
"""

from typing import Final

from reminders.domain.phrases import words

GIVEN_NAMES: Final = words(
    """
    aaron abby abdul abigail adam adele adrian agnes ahmed aisha alan albert alejandra alejandro alex alexander
    alexandra alexis ali alice alicia alison allan allison alma alvin amanda amelia amir amy ana andrea andres
    andrew andy angela angelica angelina angie anita ann anna anne annette annie anthony antonio anya archie
    arlene arthur ashley audrey austin ava barbara barry bart beatrice beatriz becky ben benjamin bernadette
    bernard bernice bert bertha beth bethany betty beverly bianca bill billy blanca bob bobby bonnie brad
    bradley brandon brenda brendan brian bridget bruce bryan caleb calvin camila carl carla carlos carmen carol
    carole caroline carolyn carrie catherine cathy cecilia chad charles charlie charlotte chelsea cheryl chloe
    chris christian christina christine christopher cindy claire clara clare clarence claudia colin colleen
    connie connor cora corey craig cristina curtis cynthia daisy dale dan dana daniel daniela danielle danny
    daphne darlene darren darryl dave david debbie deborah debra denise dennis derek diana diane diego dominic
    don donald donna dora doreen doris dorothy doug douglas duncan dylan ed eddie edgar edith eduardo edward
    edwin eileen elaine eleanor elena elijah elizabeth ella ellen ellie elsie emily emma enrique eric erica erik
    erin ernest esther ethan ethel eugene eva evan eve evelyn fatima felipe felix fernando fiona flora florence
    floyd frances francesca francis francisco fred freda frederick gabriel gabriela gail gareth gary gavin gemma
    geoff george georgia gerald geraldine gerard gertrude gilbert gina gladys glenda glenn gloria gordon grace
    graham greg gregory greta gwen hannah harold harriet harry hassan hazel heather hector heidi helen helena
    henry herbert hilda howard hugh ian ibrahim ida imran ines irene iris isaac isabel isabella ivan jack jackie
    jackson jacob jacqueline jaime jake james jamie jan jane janet janice jared jasmine jason javier jay jayne
    jean jeanette jeff jeffrey jen jenna jennie jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy
    jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan jorge jose joseph josephine josh joshua
    joyce juan juana juanita judith judy julia julian julie karen karl kate katherine kathleen kathryn kathy
    katie keith kelly ken kenneth kerry kevin kim kimberly kirsty kristen kurt kyle lakshmi larry laura lauren
    laurie lawrence leah lee len lena leo leon leonard leroy leslie lewis liam lillian lily linda lindsay lisa
    liz lloyd logan lois lola lorenzo loretta lorraine louis louise lucas lucia lucille lucy luis luke lydia
    lynda lynn lynne mabel madison maggie malcolm mandy manuel marcia marco marcus margaret maria marian marie
    marilyn mario marion marjorie mark marlene marta martha martin marvin mary matilda matt matthew maureen
    maurice max maxine megan melanie melissa mercedes mia michael michelle miguel mike mildred millie milton
    miriam mitchell mohamed mohammed moira molly mona monica morgan morris muhammad muriel myra myrtle nadia
    nancy naomi natalia natalie natasha nathan neil nellie nicholas nick nicola nicole nigel nina nora noreen
    norma norman nuria oliver olivia omar oscar owen pablo paige pam pamela pat patricia patrick patsy patty
    paul paula pauline pedro peggy penny percy pete peter phil philip phillip phoebe phyllis priya rachel rafael
    raj ralph ramon randy raquel raul raymond rebecca reggie regina renee ricardo richard rick ricky rita rob
    robert roberta roberto robin rodney roger roland ron ronald ronnie rosa rosalind rose rosemary rosie ross
    roy ruby rudy russell ruth ryan sabrina sadie sally salma sam samantha samuel sandra sanjay santiago sara
    sarah saul scott sean sebastian sergio seth shannon sharon shaun sheila shelley shirley sid sidney silvia
    simon sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue
    susan susie suzanne sybil sylvia tamara tammy tanya tara ted terence teresa teri terry thelma theodore
    theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy trevor tricia trudy tyler
    ursula valerie vanessa vera verna vernon veronica vicky victor victoria vincent viola violet virginia vivian
    wallace walter wanda warren wayne wendy wesley wilfred william wilma winifred xavier yolanda yvette yvonne
    zachary zoe
    """
)
